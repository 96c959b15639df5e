import { expect, test } from 'vitest';
import { emptyTally } from '../figure/tally.ts';
import { claimed, collect, returned, wideCorpus } from '../testing/arrived.ts';

const entry = (indicator: string, total: number) => ({ indicator, total });
const { sums } = collect({
  returns: [
    returned({ counts: [entry('cases', 4), entry('sheltered', 20)] }),
    returned({ id: 'r-2', month: '2017-06', counts: [entry('sheltered', 18)] }),
    returned({
      id: 'r-3',
      reporter: 'p-2',
      month: '2017-06',
      counts: [entry('cases', 5), entry('sheltered', 7), entry('crossings', 300)],
    }),
    returned({ id: 'r-4', reporter: 'p-3', counts: [entry('cases', 6)] }),
  ],
});
const value = (indicator: string, place: string, time?: string) =>
  sums.tallyAt({ indicator, split: {} }, place, time).value;

test('months add to the semester, and provinces to the country', () => {
  expect([value('cases', 'p-1'), value('cases', 'p-2'), value('cases', 'p-3')]).toEqual([4, 5, 6]);
  expect([value('cases', 'xs', '2017-01'), value('cases', 'xs', '2017-06')]).toEqual([10, 5]);
  expect(value('cases', 'xs')).toBe(15);
});

test('a zone is the sum of its provinces', () => {
  expect([value('cases', 'border', '2017-01'), value('cases', 'border')]).toEqual([6, 11]);
  expect(sums.tallyAt({ indicator: 'crossings', split: {} }, 'border')).toEqual(
    sums.tallyAt({ indicator: 'crossings', split: {} }, 'xs'),
  );
});

test('of people in shelters the last month stands for the semester', () => {
  expect(value('sheltered', 'p-1', '2017-01')).toBe(20);
  expect([value('sheltered', 'p-1'), value('sheltered', 'xs')]).toEqual([18, 25]);
  expect(sums.tallyAt({ indicator: 'sheltered', split: {} }, 'xs')).toMatchObject({
    expected: 3,
    received: 2,
  });
});

test('R-12 every answer that was owed is expected: 3 provinces, 6 months', () => {
  expect(sums.tallyAt({ indicator: 'cases', split: {} }, 'xs')).toMatchObject({
    expected: 18,
    received: 3,
  });
});

test('of what nobody owed there is the empty tally', () => {
  const empty = [
    ['weather', 'xs'],
    ['cases', 'p-9'],
    ['cases', 'ministry-a'],
    ['cases', 'xs', '2017-07'],
    ['cases', 'p-1', '2016-12'],
  ] as const;
  for (const [indicator, place, time] of empty) {
    expect(sums.tallyAt({ indicator, split: {} }, place, time)).toEqual(emptyTally);
  }
  expect(sums.tallyAt({ indicator: 'cases', split: { sex: 'female' } }, 'xs')).toEqual(emptyTally);
});

test('of a level that was collected until March, March stands for the semester', () => {
  const corpus = wideCorpus(['indicators/sheltered.json', ['until'], '2017-03']);
  const returns = [
    returned({ counts: [entry('sheltered', 20)] }),
    returned({ id: 'r-2', month: '2017-03', counts: [entry('sheltered', 18)] }),
  ];
  const { sums: until } = collect({ returns }, '2017-07-31', corpus);
  expect(until.tallyAt({ indicator: 'sheltered', split: {} }, 'p-1')).toMatchObject({
    value: 18,
    received: 1,
  });
});

test('R-07 R-12 what is inexact, about or from elsewhere is told of the sum as well', () => {
  const inJanuary = (id: string, reporter: string, kind: string, n: number) =>
    returned({ id, reporter, counts: [{ indicator: 'cases', total: { kind, n } }] });
  const [p1, p2] = [inJanuary('r-1', 'p-1', 'atLeast', 7), inJanuary('r-2', 'p-2', 'about', 1)];
  const police = claimed({ about: 'p-3' });
  const sumOver = (...arrived: Parameters<typeof collect>) =>
    collect(...arrived).sums.tallyAt({ indicator: 'cases', split: {} }, 'xs', '2017-01');
  expect(sumOver({ returns: [p1, p2], claims: [police] })).toEqual({
    ...{ value: 16, expected: 3, received: 2, nil: 0 },
    ...{ elsewhere: 1, inexact: 1, about: 1 },
  });
  expect(sumOver({ returns: [p1, p2] })).toMatchObject({ inexact: 1, about: 1 });
  expect(sumOver({ returns: [p1], claims: [police] })).toMatchObject({ inexact: 1, elsewhere: 1 });
  expect(sumOver({ returns: [p2], claims: [police] })).toMatchObject({ about: 1, elsewhere: 1 });
});

test('a split that several indicators share is found for each of them', () => {
  const total = {};
  const [cases, sheltered] = ['cases', 'sheltered'].map(
    (indicator) => sums.tallyAt({ indicator, split: total }, 'p-1', '2017-01').value,
  );
  expect([cases, sheltered]).toEqual([4, 20]);
});
