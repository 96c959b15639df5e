import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { knownAnswers } from './known-answers.ts';

const section = 'periods/2017-S1/groups/desk.json';
const directions = 'periods/2017-S1/coordination/directions.json';
const statements = 'periods/2017-S1/collected/statements.json';
const request = { id: 'q1', kind: 'request', state: 'partly', answeredBy: 'd1' };
const direction = { id: 'd1', to: 'all', text: { km: 'ក' }, state: 'open' };
const resolution = {
  reporter: 'ministry-a',
  chosen: 's9',
  by: 'desk',
  on: '2017-06-20',
  note: { km: 'ក' },
};
const findings = (...edits: readonly Edit[]) => knownAnswers(smallCorpus(...edits).corpus);

test('R-37 a request that a direction on record answers is no fault', () => {
  expect(
    findings(
      [section, ['items'], [request]],
      [directions, [], { schema: 1, meeting: 'm1', directions: [direction] }],
    ),
  ).toEqual([]);
});

test('R-37 a request answered by a direction that nobody gave is a fault', () => {
  expect(say(findings([section, ['items'], [request]]))).toMatchInlineSnapshot(`
    "error coordination/unknown-direction periods/2017-S1/groups/desk.json items.0.answeredBy
      km គ្មានអនុសាសន៍ណែនាំ d1 ទេ | បន្ថែមក្នុង coordination/directions.json
      en There is no direction d1. | Add it to coordination/directions.json."
  `);
});

test('R-18 a resolution that chooses a statement nobody made is a fault', () => {
  const file = { schema: 1, statements: [], resolutions: [resolution] };
  expect(say(findings([statements, [], file]))).toMatchInlineSnapshot(`
    "error collection/unknown-statement periods/2017-S1/collected/statements.json resolutions.0.chosen
      km គ្មានសេចក្តីបញ្ជាក់ s9 ទេ | យកសេចក្តីបញ្ជាក់មួយក្នុងឯកសារនេះ
      en There is no statement s9. | Name a statement of this file."
  `);
});

test('a direction in a file that could not be read is no second fault', () => {
  const faulty = { schema: 1, meeting: 'm1', directions: [{ ...direction, state: 'lost' }] };
  expect(name(findings([section, ['items'], [request]], [directions, [], faulty]))).toEqual([]);
});
