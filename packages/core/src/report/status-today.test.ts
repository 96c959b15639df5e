import { describe, expect, test } from 'vitest';
import type { Edit } from '../testing/small-content.ts';
import { noReturns, smallQuestion } from '../testing/small-content.ts';
import { statusOf } from './status.ts';

const cycle = 'periods/2017-S1/cycle.json';
const collected = 'periods/2017-S1/collected';
const today = (asOf: string, ...edits: readonly Edit[]) =>
  statusOf(smallQuestion(asOf, ...edits)).today;
const urged = (ids: readonly string[], on: string) => ({
  id: `f-${ids.join('-')}-${on.toLowerCase()}`,
  reporters: { kind: 'places', ids },
  kind: 'call',
  on,
  outcome: 'none',
});
const followUps = (...list: readonly object[]): Edit => [
  `${collected}/follow-ups.json`,
  [],
  { schema: 1, followUps: list },
];
describe('R-21 whom to urge today', () => {
  test('those nobody has urged first, then those who were urged longest ago', () => {
    const edit = followUps(urged(['p-1'], '2017-04-20'), urged(['p-3'], '2017-04-12'));
    expect(today('2017-05-11', edit).urge).toEqual([
      { reporter: 'p-2', months: ['2017-02', '2017-03', '2017-04'], parts: [] },
      { reporter: 'p-3', months: ['2017-03', '2017-04'], parts: [], lastUrged: '2017-04-12' },
      { reporter: 'p-1', months: ['2017-03', '2017-04'], parts: [], lastUrged: '2017-04-20' },
    ]);
  });

  test('whoever was urged within a week is left in peace; of a day known in part nobody can tell', () => {
    const edit = followUps(urged(['p-1'], '2017-05-05'), urged(['p-3'], '2017-05-XX'));
    const { urge, urgedThisWeek } = today('2017-05-11', edit);
    expect([urge.map(({ reporter }) => reporter), urgedThisWeek]).toEqual([['p-2', 'p-3'], 1]);
    expect(today('2017-05-12', edit)).toMatchObject({ urgedThisWeek: 0 });
  });

  test('R-15 whose return came in part is asked for the rest, until that is acknowledged', () => {
    const left: Edit = [`${collected}/returns/p-1/2017-01.json`, ['counts', 1], undefined];
    const acknowledged: Edit = [
      cycle,
      ['acknowledged'],
      [
        {
          code: 'collection/answer-partial',
          subject: '2017-01',
          counts: '1/3',
          reason: { km: 'មិនមានបញ្ជី' },
        },
      ],
    ];
    expect(today('2017-02-20', left).urge).toEqual([
      { reporter: 'p-1', months: [], parts: ['2017-01'] },
    ]);
    expect(today('2017-02-20', left, acknowledged).urge).toEqual([]);
  });

  test('R-12 everybody, where nothing is on record though it is due, until that was let pass', () => {
    const letPass: Edit = [
      cycle,
      ['exceptions'],
      [
        {
          code: 'collection/receipts-not-recorded',
          subject: '2017-01/2017-02',
          caveat: { km: 'មិនទាន់បានទទួល' },
          by: 'chief',
          on: '2017-03-20',
        },
      ],
    ];
    const months = ['2017-01', '2017-02'];
    expect(today('2017-03-24', ...noReturns).urge).toEqual(
      ['p-1', 'p-2', 'p-3'].map((reporter) => ({ reporter, months, parts: [] })),
    );
    expect(today('2017-03-24', ...noReturns, letPass).urge).toEqual([]);
  });

  test('nobody for a month that the leadership let pass', () => {
    const letPass: Edit = [
      cycle,
      ['exceptions'],
      [
        {
          code: 'collection/returns-outstanding',
          subject: '2017-02/capital-province',
          counts: '1/3',
          caveat: { km: 'ខ្វះមួយ' },
          by: 'chief',
          on: '2017-03-20',
        },
      ],
    ];
    expect(today('2017-03-24').urge).toHaveLength(1);
    expect(today('2017-03-24', letPass).urge).toEqual([]);
  });
});

describe('R-31 questions to competent bodies', () => {
  const claims: Edit = [
    `${collected}/claims.json`,
    [],
    {
      schema: 1,
      claims: [
        {
          id: 'c-1',
          source: 'letter-2017',
          about: 'p-2',
          period: { month: '2017-02' },
          receivedOn: '2017-03-23',
          counts: [{ indicator: 'cases', total: 2 }],
        },
      ],
    },
  ];
  const asked = (...answers: readonly object[]): Edit => [
    `${collected}/confirmations.json`,
    [],
    {
      schema: 1,
      confirmations: [
        {
          id: 'k-1',
          sentTo: 'p-2',
          of: ['c-1'],
          sourcesShown: ['letter-2017'],
          sentOn: '2017-03-24',
          respondBy: '2017-04-07',
          answers,
        },
      ],
    },
  ];

  test('are to be sent where nobody was asked', () => {
    expect(today('2017-03-24', claims)).toMatchObject({ ask: ['p-2'], answer: [] });
    expect(today('2017-03-24', claims, asked())).toMatchObject({ ask: [] });
  });

  test('are told a week before their time is over and a week after, until an answer came', () => {
    const due = (asOf: string, ...answers: readonly object[]) =>
      today(asOf, claims, asked(...answers)).answer.map(({ confirmation }) => confirmation);
    expect([due('2017-03-30'), due('2017-03-31'), due('2017-04-14'), due('2017-04-15')]).toEqual([
      [],
      ['k-1'],
      ['k-1'],
      [],
    ]);
    expect(due('2017-04-08', { answer: 'agreed', on: '2017-04-05' })).toEqual([]);
  });

  test('R-29 what came since yesterday is told: returns, counts of others, answers', () => {
    expect(today('2017-03-24', claims).came).toEqual([
      { kind: 'claim', reporter: 'p-2', on: '2017-03-23' },
      { kind: 'return', reporter: 'p-3', on: '2017-03-24' },
    ]);
    expect(today('2017-04-06', claims, asked({ answer: 'agreed', on: '2017-04-05' })).came).toEqual(
      [{ kind: 'answer', reporter: 'p-2', on: '2017-04-05' }],
    );
    expect(today('2017-03-22', claims).came).toEqual([]);
  });
});
