import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { day } from '../testing/brands.ts';
import { realContent } from '../testing/scratch-folder.ts';
import type { Edit } from '../testing/small-content.ts';
import { noReturns, questionIn, smallQuestion } from '../testing/small-content.ts';
import { answerDayOf, reminderLetters } from './reminder-letters.ts';

const cycle = 'periods/2017-S1/cycle.json';
const followUps = 'periods/2017-S1/collected/follow-ups.json';
const letters = (asOf: string, ...edits: readonly Edit[]) =>
  reminderLetters(smallQuestion(asOf, ...edits));
const urged = (...list: readonly object[]): Edit => [
  followUps,
  [],
  {
    schema: 1,
    followUps: list.map((each, index) => ({
      id: `f${index}`,
      reporters: { kind: 'places', ids: ['p-2'] },
      kind: 'call',
      outcome: 'refused',
      ...each,
    })),
  },
];

describe('R-21 the letter to whoever owes something', () => {
  test('names the month, both due dates, and everything that is asked', () => {
    expect(letters('2017-03-24')).toEqual([
      {
        reporter: 'p-2',
        stratum: 'capital-province',
        awaited: [
          {
            month: '2017-02',
            status: 'overdue',
            firstDue: '2017-03-10',
            due: '2017-03-10',
            daysOverdue: 14,
            isWhole: true,
            indicators: [
              { indicator: 'cases', splits: [] },
              { indicator: 'victims', splits: [] },
            ],
          },
        ],
        reminders: [],
      },
    ]);
  });

  test('names earlier attempts since its earliest month, and never what came of them', () => {
    const edit = urged(
      { on: '2017-03-20', kind: 'letter', reference: 'L-7/2017' },
      { on: '2017-01-31' },
      { on: '2017-03-25' },
      { on: '2017' },
    );
    expect(letters('2017-03-24', edit)[0]?.reminders).toEqual([
      { kind: 'call', on: '2017' },
      { kind: 'letter', on: '2017-03-20', reference: 'L-7/2017' },
    ]);
  });

  test('names the months in their order, and leaves out what is not due', () => {
    const months = letters('2017-05-11').map(({ reporter, awaited }) => [
      reporter,
      ...awaited.map(({ month }) => month),
    ]);
    expect(months).toEqual([
      ['p-1', '2017-03', '2017-04'],
      ['p-2', '2017-02', '2017-03', '2017-04'],
      ['p-3', '2017-03', '2017-04'],
    ]);
    expect(letters('2017-03-10')).toEqual([]);
  });
});

test('R-22 whoever was granted a later day is not reminded before it is over', () => {
  const edit: Edit = [
    cycle,
    ['postponements'],
    [{ reporter: 'p-2', months: ['2017-02'], due: '2017-03-31', on: '2017-03-09' }],
  ];
  const until = (asOf: string) => letters(asOf, edit)[0]?.waitUntil;
  expect([until('2017-03-24'), until('2017-03-31'), until('2017-04-01')]).toEqual([
    '2017-03-31',
    '2017-03-31',
    undefined,
  ]);
});

describe('R-15 of a return that came in part', () => {
  const file = 'periods/2017-S1/collected/returns/p-1/2017-01.json';
  const left = (...edits: readonly Edit[]) => letters('2017-02-20', ...edits)[0]?.awaited;

  test('an indicator that it leaves out is awaited', () => {
    expect(left([file, ['counts', 1], undefined])).toMatchObject([
      { month: '2017-01', isWhole: false, indicators: [{ indicator: 'victims', splits: [] }] },
    ]);
  });

  test('so is a split, by its name, and an exact count', () => {
    expect(left([file, ['counts', 0, 'parts'], undefined])).toMatchObject([
      { isWhole: false, indicators: [{ indicator: 'cases', splits: ['family'] }] },
    ]);
    expect(left([file, ['counts', 1, 'total'], { kind: 'atLeast', n: 20 }])).toMatchObject([
      { isWhole: false, indicators: [{ indicator: 'victims', splits: [] }] },
    ]);
  });
});

test('an answer is asked for within a week, or by the deadline where that comes first', () => {
  const dayFor = (asOf: string) => answerDayOf(smallQuestion(asOf));
  expect([dayFor('2017-03-24'), dayFor('2017-06-26'), dayFor('2017-06-30')]).toEqual([
    '2017-03-31',
    '2017-06-30',
    '2017-07-07',
  ]);
});

test('R-12 where nothing is on record, everybody is reminded of what is due', () => {
  const found = letters('2017-03-24', ...noReturns).map(({ reporter, awaited }) => [
    reporter,
    ...awaited.map(({ month }) => month),
  ]);
  expect(found).toEqual(['p-1', 'p-2', 'p-3'].map((each) => [each, '2017-01', '2017-02']));
});

test('R-17 where a desk counts the returns of a month, nobody knows whose is missing', () => {
  const counted: Edit = [
    'periods/2017-S1/collected/statements.json',
    [],
    {
      schema: 1,
      statements: [
        {
          id: 's1',
          by: 'desk',
          about: { kind: 'month', stratum: 'capital-province', month: '2017-01' },
          received: {
            kind: 'reporter-count',
            count: 2,
            bases: [{ kind: 'capital-provinces' }],
          },
          asOf: '2017-03-01',
          source: 'form-2017',
        },
      ],
      resolutions: [],
    },
  ];
  expect(letters('2017-03-24', ...noReturns, counted)).toEqual([]);
});

test('R-19 where only desks speak, those are reminded who are said to have sent nothing', async () => {
  const { corpus } = await loadCorpus(realContent);
  const question = questionIn(corpus, '2017-S1', day('2017-06-13'));
  const found = reminderLetters(question).map(({ reporter, awaited, reminders }) => [
    reporter,
    awaited.length,
    reminders.length,
  ]);
  // Nobody knows which provinces sent nothing for May: none of them is written to.
  expect(found).toEqual([
    ['mowa', 5, 1],
    ['moj', 5, 2],
    ['molvt', 5, 1],
    ['moeys', 5, 1],
    ['courts', 5, 0],
  ]);
});
