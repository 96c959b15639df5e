import { describe, expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { checkCorpus } from '../check.ts';
import { confirmationsMakeSense } from './confirmations-make-sense.ts';

const collected = 'periods/2017-S1/collected';
const claim = {
  id: 'c-1',
  source: 'letter-2017',
  about: 'p-2',
  period: { month: '2017-02' },
  receivedOn: '2017-03-20',
  counts: [{ indicator: 'cases', total: 9 }],
};
const sent = (change: object = {}): readonly Edit[] => [
  [`${collected}/claims.json`, [], { schema: 1, claims: [claim] }],
  [
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
          ...change,
        },
      ],
    },
  ],
];
const findings = (change: object = {}) =>
  confirmationsMakeSense(smallCorpus(...sent(change)).corpus);

describe('R-31 a question to the competent body', () => {
  test('is whole with its source, its day, and an answer that says why', () => {
    expect(findings()).toEqual([]);
    expect(checkCorpus(smallCorpus(...sent()).corpus)).toEqual([]);
    const reason = { km: 'មូលហេតុ' };
    const counts = [{ indicator: 'cases', total: 7 }];
    expect(
      findings({
        answers: [
          { answer: 'disagreed', on: '2017-06-15', reason },
          { answer: 'disagreed', on: '2017-06-15', counts },
          { answer: 'agreed', on: '2017-06-16' },
        ],
      }),
    ).toEqual([]);
  });

  test('must show every source that the counts rest on', () => {
    expect(say(findings({ sourcesShown: ['form-2017'] }))).toMatchInlineSnapshot(`
      "error evidence/source-not-shown periods/2017-S1/collected/confirmations.json confirmations.0.sourcesShown
        km k-1៖ ប្រភពនៃ c-1 មិនបានបង្ហាញដល់ស្ថាប័នដែលត្រូវឆ្លើយទេ | បន្ថែមមួយក្នុងចំណោម letter-2017 ក្នុង "sourcesShown"។ ស្ថាប័នឆ្លើយតែអ្វីដែលបានឃើញ
        en k-1: the source of c-1 was not shown to the body that was asked. | Add one of letter-2017 to "sourcesShown"; a body answers only for what it has seen."
    `);
    // Of a return that names none, any source of its channel will do.
    expect(findings({ of: ['c-1', 'p-1.2017-01'], sourcesShown: ['letter-2017'] })).toHaveLength(1);
    expect(
      findings({ of: ['c-1', 'p-1.2017-01'], sourcesShown: ['letter-2017', 'form-2017'] }),
    ).toEqual([]);
  });

  test('gives the body at least a day', () => {
    expect(findings({ respondBy: '2017-06-15' })).toEqual([]);
    expect(say(findings({ respondBy: '2017-06-14' }))).toMatchInlineSnapshot(`
      "error evidence/no-time-to-answer periods/2017-S1/collected/confirmations.json confirmations.0.respondBy
        km k-1៖ ត្រូវឆ្លើយត្រឹមថ្ងៃទី១៤ ខែមិថុនា ឆ្នាំ២០១៧ តែសំណួរបានផ្ញើនៅថ្ងៃទី១៤ ខែមិថុនា ឆ្នាំ២០១៧ | សរសេរថ្ងៃក្រោយថ្ងៃទី១៤ ខែមិថុនា ឆ្នាំ២០១៧ ក្នុង "respondBy" ឬនៅក្រោយ --respond-by
        en k-1: the answer was due on 14 June 2017, and the question was sent on 14 June 2017. | Write a day after 14 June 2017 into "respondBy", or behind --respond-by."
    `);
  });

  test('cannot be answered before it was sent', () => {
    const answers = [{ answer: 'agreed', on: '2017-06-13' }];
    expect(say(findings({ answers }))).toMatchInlineSnapshot(`
      "error evidence/answered-before-sent periods/2017-S1/collected/confirmations.json confirmations.0.answers.0.on
        km k-1៖ ចម្លើយចុះថ្ងៃទី១៣ ខែមិថុនា ឆ្នាំ២០១៧ តែសំណួរបានផ្ញើនៅថ្ងៃទី១៤ ខែមិថុនា ឆ្នាំ២០១៧ | សរសេរថ្ងៃដែលបានទទួលចម្លើយក្នុង "on" ឬកែ "sentOn"
        en k-1: the answer is of 13 June 2017, and the question was sent on 14 June 2017. | Write the day on which the answer came into "on", or correct "sentOn"."
    `);
    expect(findings({ answers: [{ answer: 'agreed', on: '2017-06-14' }] })).toEqual([]);
  });

  test('is not answered by a bare no', () => {
    const answers = [{ answer: 'disagreed', on: '2017-06-15' }];
    expect(say(findings({ answers }))).toMatchInlineSnapshot(`
      "error evidence/disagreed-without-reason periods/2017-S1/collected/confirmations.json confirmations.0.answers.0
        km k-1៖ ស្ថាប័នមិនឯកភាព តែមិនបានឲ្យចំនួនរបស់ខ្លួន ឬមូលហេតុទេ | បន្ថែម "counts" ឬ "reason" ក្នុងចម្លើយ (--count, --reason)
        en k-1: the body disagrees, and says neither its own count nor why. | Add "counts" or "reason" to the answer (--count, --reason)."
    `);
  });
});

test('R-31 what a question refers to must be on file, and what a body counts must be countable', () => {
  const counts = [{ indicator: 'crimes', total: 7, female: 9 }];
  const edits = sent({
    sentTo: 'ministry-z',
    of: ['c-9'],
    sourcesShown: ['rumour'],
    answers: [{ answer: 'disagreed', on: '2017-06-15', counts }],
  });
  expect(name(checkCorpus(smallCorpus(...edits).corpus))).toEqual([
    'collection/female-above-total crimes',
    'collection/unknown-return c-9',
    'evidence/unknown-source rumour',
    'indicator/unknown-indicator crimes',
    'reference/unknown-reporter ministry-z',
  ]);
});
