import { expect, test } from 'vitest';
import { attendedFile } from '../../testing/attended.ts';
import { say } from '../../testing/say.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { resultsDocumented } from './results-documented.ts';

const findings = (change: object, asOf = '2017-06-30') =>
  resultsDocumented(smallQuestion(asOf, attendedFile(change)));

test('R-11 an international meeting that rests on a document is a result', () => {
  expect(findings({})).toEqual([]);
});

test('R-11 one without a document must be acknowledged, once it is over', () => {
  expect(say(findings({ documents: [] }))).toMatchInlineSnapshot(`
    "warning coordination/result-without-evidence periods/2017-S1/coordination/attended.json meetings.0.documents
      km កិច្ចប្រជុំអន្តរជាតិ regional គ្មានឯកសារយោងទេ | បន្ថែមឯកសារក្នុង collected/sources.json និងឈ្មោះរបស់វាក្នុង "documents"
      en The international meeting regional rests on no document. | Add its documents to collected/sources.json, and their ids to "documents"."
  `);
  expect(findings({ documents: [] }, '2017-05-02')).toEqual([]);
});
