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

const collected = 'periods/2017-S1/collected';
const amended: Edit = [`${collected}/returns/p-1/2017-01.json`, ['supersedes'], 'p-1.2071-01'];
const verdict: Edit = [
  `${collected}/verdicts.json`,
  [],
  { schema: 1, verdicts: [{ of: 'c-1', verdict: 'true', by: 'chief', on: '2017-03-01' }] },
];
const answered: Edit = [
  `${collected}/inquiries.json`,
  [],
  {
    schema: 1,
    inquiries: [
      {
        id: 'i-1',
        indicator: 'cases',
        reporter: 'p-1',
        on: '2017-03-01',
        answer: { on: '2017-03-09', chosen: 'c-1', note: { km: 'ក' } },
      },
    ],
  },
];
const claims: Edit = [
  `${collected}/claims.json`,
  [],
  {
    schema: 1,
    claims: [
      {
        id: 'c-1',
        source: 'form-2017',
        about: 'p-1',
        period: { month: '2017-01' },
        receivedOn: '2017-03-01',
        counts: [{ indicator: 'cases', total: 4 }],
      },
    ],
  },
];

test('an amendment of a return that is not on file is a fault, and the nearest is named', () => {
  expect(say(findings(amended))).toMatchInlineSnapshot(`
    "error collection/unknown-return periods/2017-S1/collected/returns/p-1/2017-01.json supersedes
      km គ្មានរបាយការណ៍ប្រចាំខែ ឬចំនួនពីប្រភពផ្សេង p-1.2071-01 ទេ | សរសេរ p-1.2017-01 ឬយករបាយការណ៍មួយក្នុងឆមាសនេះ
      en There is no return or claim p-1.2071-01. | Write p-1.2017-01, or name a return or a claim of this semester."
  `);
});

test('R-18 a verdict on a claim that nobody made, and an answer that chose it, are faults', () => {
  expect(name(findings(verdict, answered))).toEqual([
    'collection/unknown-return c-1',
    'collection/unknown-return c-1',
  ]);
  expect(findings(verdict, answered, claims)).toEqual([]);
});
