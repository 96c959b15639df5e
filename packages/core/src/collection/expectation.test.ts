import { describe, expect, test } from 'vitest';
import { Cycle } from './cycle.ts';
import { day, month } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { listsOf } from '../report/corpus.ts';
import { dueDateOf, expectationsOf } from './expectation.ts';

const cycleFile = 'periods/2017-S1/cycle.json';

function expectationsIn(...edits: readonly Edit[]) {
  const { corpus } = smallCorpus(...edits);
  const [period] = corpus.periods;
  const cycle = period?.cycle?.value;
  if (period === undefined || cycle === undefined) return [];
  return expectationsOf({
    cycle,
    indicators: corpus.indicators.map(({ value }) => value),
    lists: listsOf(corpus),
    requests: period.requests.flatMap(({ value }) => value.requests),
    asOf: day('2017-07-11'),
  });
}

test('three provinces owe a return for each of six months', () => {
  const all = expectationsIn();
  expect(all).toHaveLength(18);
  expect(all[0]).toEqual({
    stratum: 'capital-province',
    reporter: 'p-1',
    month: '2017-01',
    indicators: ['cases', 'victims'],
    due: ['2017-02-10'],
  });
});

test('R-20 a province owes only the indicators that are expected from it', () => {
  const border = { kind: 'border-provinces', neighbour: 'n-1' };
  const owed = expectationsIn(['indicators/cases.json', ['expectedFrom'], border]);
  const january = owed.filter((each) => each.month === '2017-01');
  expect(january.map(({ reporter, indicators }) => [reporter, indicators])).toEqual([
    ['p-1', ['victims']],
    ['p-2', ['cases', 'victims']],
    ['p-3', ['cases', 'victims']],
  ]);
});

test('R-12 a stratum that nobody defined owes nothing, and so does one of nobody', () => {
  const reporters = ['expected', 0, 'reporters'] as const;
  expect(expectationsIn([cycleFile, reporters, null])).toEqual([]);
  const nobody = { kind: 'nobody', reason: { km: 'ព្រោះ' } };
  expect(expectationsIn([cycleFile, reporters, nobody])).toEqual([]);
});

test('a province that was made in March owes nothing for January and February', () => {
  const owed = expectationsIn(['reference/places.json', ['places', 2, 'from'], '2017-03']);
  expect(owed.filter(({ reporter }) => reporter === 'p-3').map((each) => each.month)).toEqual([
    '2017-03',
    '2017-04',
    '2017-05',
    '2017-06',
  ]);
});

describe('the due date', () => {
  test('is a day of the month that follows, also over the year', () => {
    expect(dueDateOf(month('2017-05'), 10)).toBe('2017-06-10');
    expect(dueDateOf(month('2017-12'), 5)).toBe('2018-01-05');
  });

  test('is a day that every month has', () => {
    const cycle = smallCorpus([cycleFile, ['returnsDueDay'], 29]);
    expect(cycle.findings.map(({ code }) => code)).toEqual(['kernel/wrong-value']);
    expect(dueDateOf(month('2017-01'), 28)).toBe(day('2017-02-28'));
  });
});

test('R-01 a cycle may leave its number blank, but must say so', () => {
  const { corpus } = smallCorpus();
  const cycle = corpus.periods[0]?.cycle?.value;
  expect(Cycle.safeParse({ ...cycle, documentNo: null }).success).toBe(true);
  expect(Cycle.safeParse({ ...cycle, documentNo: '' }).success).toBe(false);
});
