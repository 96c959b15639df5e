import { describe, expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { readinessOf } from '../readiness.ts';
import { gatheredConfirmed } from './gathered-confirmed.ts';

const collected = 'periods/2017-S1/collected';
const claim = {
  id: 'c-1',
  source: 'letter-2017',
  about: 'p-2',
  period: { month: '2017-02' },
  receivedOn: '2017-03-20',
  counts: [
    { indicator: 'cases', total: 9 },
    { indicator: 'victims', total: 12, female: 6 },
  ],
};
const claims: Edit = [`${collected}/claims.json`, [], { schema: 1, claims: [claim] }];
const sent = (...answers: readonly object[]): Edit => [
  `${collected}/confirmations.json`,
  [],
  {
    schema: 1,
    confirmations: [
      {
        id: 'k-1',
        sentTo: 'ministry-a',
        of: ['c-1'],
        sourcesShown: ['letter-2017'],
        sentOn: '2017-06-14',
        respondBy: '2017-06-21',
        answers,
      },
    ],
  },
];
const findings = (asOf: string, ...edits: readonly Edit[]) =>
  gatheredConfirmed(smallQuestion(asOf, claims, ...edits));

test('R-31 a report of what everybody sent themselves needs no confirmation', () => {
  expect(gatheredConfirmed(smallQuestion('2017-07-31'))).toEqual([]);
});

describe('R-31 figures gathered for a silent province', () => {
  test('block a report until the competent body was asked', () => {
    expect(say(findings('2017-06-10'))).toMatchInlineSnapshot(`
      "blocker evidence/not-sent-for-answer
        km c-1 មានចំនួនដែលប្រមូលពីប្រភពផ្សេង (cases, victims) តែមិនទាន់បានសួរ p-2 ទេ | ផ្ញើជូនដោយបង្ហាញគ្រប់ប្រភព និងកំណត់ថ្ងៃឆ្លើយតប៖ chhamas confirm ព្រាងលិខិត និងកត់ត្រា
        en c-1 gives counts that were gathered elsewhere (cases, victims); p-2 has not been asked. | Send them with every source shown and a day for the answer: chhamas confirm drafts the letter and records it."
    `);
  });

  test('block it while the time to answer runs', () => {
    expect(say(findings('2017-06-21', sent()))).toMatchInlineSnapshot(`
      "blocker evidence/answer-pending
        km c-1៖ ministry-a ត្រូវឆ្លើយតបត្រឹមថ្ងៃទី២១ ខែមិថុនា ឆ្នាំ២០១៧ (cases, victims) | រង់ចាំចម្លើយ ឬថ្ងៃនោះ ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់
        en c-1: ministry-a has until 21 June 2017 to answer (cases, victims). | Wait for the answer or for that day, or write an exception with a caveat into the cycle."
    `);
  });

  test('may be published without an answer once that is acknowledged', () => {
    expect(say(findings('2017-06-22', sent()))).toMatchInlineSnapshot(`
      "warning evidence/no-response
        km c-1៖ ministry-a មិនបានឆ្លើយតបត្រឹមថ្ងៃទី២១ ខែមិថុនា ឆ្នាំ២០១៧ ទេ (cases, victims)។ ការមិនឆ្លើយ មិនមែនជាការឯកភាពទេ | តួលេខបញ្ជាក់ថាមិនទាន់បានបញ្ជាក់។ ទទួលស្គាល់ក្នុង cycle.json ដោយមានមូលហេតុ
        en c-1: ministry-a gave no answer by 21 June 2017 (cases, victims); that is no agreement. | The figure says that it is not confirmed; acknowledge it in the cycle, with a reason."
    `);
  });

  test('may be published against the word of the body once that is acknowledged', () => {
    const answer = { answer: 'disagreed', on: '2017-06-20', reason: { km: 'មូលហេតុ' } };
    expect(say(findings('2017-06-22', sent(answer)))).toMatchInlineSnapshot(`
      "warning evidence/body-disagrees
        km c-1៖ ministry-a មិនឯកភាពលើចំនួនដែលប្រមូលពីប្រភពផ្សេង (cases, victims) | ចំនួនទាំងពីរត្រូវបានរក្សាទុក ហើយតួលេខបញ្ជាក់ដូច្នេះ។ ទទួលស្គាល់ក្នុង cycle.json ដោយមានមូលហេតុ
        en c-1: ministry-a does not agree with what was gathered elsewhere (cases, victims). | Both counts are kept, and the figure says so; acknowledge it in the cycle, with a reason."
    `);
  });

  test('stand in nobody’s way once it agreed, even late', () => {
    const late = sent({ answer: 'agreed', on: '2017-06-25' });
    expect(name(findings('2017-06-24', late))).toEqual(['evidence/no-response c-1']);
    expect(findings('2017-06-25', late)).toEqual([]);
  });

  test('are part of what stands between the report and its publication', () => {
    const codes = readinessOf(smallQuestion('2017-06-10', claims)).map(({ code }) => code);
    expect(codes).toContain('evidence/not-sent-for-answer');
  });
});
