import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { focalPointsPresent } from './focal-points-present.ts';

const file = 'periods/2017-S1/coordination/meetings.json';
const meeting = (on: string, bodies: readonly string[] | undefined, more: object = {}) => ({
  status: 'held',
  id: `m-${on}`,
  subject: { km: 'កិច្ចប្រជុំ' },
  on,
  represented: bodies?.map((body) => ({ body, representative: `${body}-1` })),
  ...more,
});
const findings = (...meetings: readonly object[]) =>
  focalPointsPresent(smallQuestion('2017-06-30', [file, [], { schema: 1, meetings }]));
const [march, both] = [meeting('2017-03-01', ['ministry-a']), ['ministry-a', 'ministry-b']];

test('R-26 a ministry that comes each time, or for the first time, is no gap', () => {
  expect(findings(march, meeting('2017-04-01', both), meeting('2017-05-01', both))).toEqual([]);
});

test('R-26 a ministry that came and then was away without a note is a gap', () => {
  expect(say(findings(meeting('2017-05-01', []), march, meeting('2017-04-01', ['ministry-b']))))
    .toMatchInlineSnapshot(`
    "warning coordination/focal-point-absent
      km ministry-a ធ្លាប់ចូលរួមប្រជុំ តែក្រោយមកមិនបានចូលរួម (២ លើក) ដោយគ្មានកំណត់ត្រា លើកចុងក្រោយ ថ្ងៃទី១ ខែឧសភា ឆ្នាំ២០១៧ | ស្នើឲ្យមានអ្នកទំនាក់ទំនង។ បើមានមូលហេតុ បន្ថែមក្នុង "absent"
      en ministry-a came to an earlier meeting and was away without a note from later ones (2), last on 1 May 2017. | Ask for its focal point; add a note under "absent" where there is one.
    warning coordination/focal-point-absent
      km ministry-b ធ្លាប់ចូលរួមប្រជុំ តែក្រោយមកមិនបានចូលរួម (១ លើក) ដោយគ្មានកំណត់ត្រា លើកចុងក្រោយ ថ្ងៃទី១ ខែឧសភា ឆ្នាំ២០១៧ | ស្នើឲ្យមានអ្នកទំនាក់ទំនង។ បើមានមូលហេតុ បន្ថែមក្នុង "absent"
      en ministry-b came to an earlier meeting and was away without a note from later ones (1), last on 1 May 2017. | Ask for its focal point; add a note under "absent" where there is one."
  `);
});

test('R-26 a note, another kind of meeting, or a list that nobody kept, is no gap', () => {
  const absent = [{ body: 'ministry-a', note: { km: 'ជាប់បេសកកម្ម' } }];
  expect(findings(march, meeting('2017-04-01', [], { absent }))).toEqual([]);
  expect(findings(march, meeting('2017-04-01', [], { kind: 'plenary' }))).toEqual([]);
  expect(findings(march, meeting('2017-04-01', undefined))).toEqual([]);
  expect(name(findings(march, meeting('2017-04-01', [])))).toEqual([
    'coordination/focal-point-absent ministry-a',
  ]);
});
