import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../collection/ledger.ts';
import { expectationsOf } from '../collection/expectation.ts';
import { cellOf } from '../figure/figure-cell.ts';
import { addTallies } from '../figure/tally.ts';
import { day } from '../testing/brands.ts';
import { holds } from '../testing/holds.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import type { Leaf } from './leaves.ts';
import { leavesOf } from './leaves.ts';

const returnOf = (reporter: string, month: string) =>
  `periods/2017-S1/collected/returns/${reporter}/${month}.json`;

function leavesIn(...edits: readonly Edit[]): readonly Leaf[] {
  const { corpus, period, cycle, asOf } = smallQuestion('2017-04-01', ...edits);
  const indicators = corpus.indicators.map(({ value }) => value);
  const expectations = expectationsOf(cycle.value, indicators, corpus.places?.value.places ?? []);
  const returns = period.returns.map(({ value }) => value);
  const dimensions = corpus.dimensions?.value.dimensions ?? [];
  return leavesOf(ledgerOf(expectations, returns, asOf), indicators, dimensions);
}

function sumOf(leaves: readonly Leaf[], where: Partial<Record<keyof Leaf, unknown>>) {
  const chosen = leaves.filter((leaf) =>
    Object.entries(where).every(
      ([key, value]) => JSON.stringify(leaf[key as keyof Leaf]) === JSON.stringify(value),
    ),
  );
  return addTallies(chosen.map(({ tally }) => tally));
}

const january = { indicator: 'cases', month: '2017-01', split: {} };
const february = { indicator: 'cases', month: '2017-02', split: {} };

describe('the leaves of three provinces and two months', () => {
  const leaves = leavesIn();

  test('R-15 a nil is a true zero: January is 4 + 0 + 6, from three answers', () => {
    expect(sumOf(leaves, january)).toEqual({ value: 10, expected: 3, received: 2, nil: 1 });
    expect(cellOf(sumOf(leaves, january))).toEqual({
      status: 'shown',
      quantity: { kind: 'exact', n: 10 },
    });
  });

  test('R-14 a missing answer is no zero: February is at least 5 + 7, from two answers of three', () => {
    expect(sumOf(leaves, february)).toEqual({ value: 12, expected: 3, received: 2, nil: 0 });
    expect(cellOf(sumOf(leaves, february))).toEqual({
      status: 'shown',
      quantity: { kind: 'atLeast', n: 12 },
    });
  });

  test('R-14 a province that sent nothing shows no number', () => {
    expect(cellOf(sumOf(leaves, { ...february, reporter: 'p-2' }))).toEqual({
      status: 'no-return',
    });
    expect(cellOf(sumOf(leaves, { ...january, reporter: 'p-2' }))).toEqual({ status: 'nil' });
  });

  test('R-08 the men are what the women leave of the total', () => {
    const at = { indicator: 'victims', month: '2017-01' };
    expect(sumOf(leaves, { ...at, split: { sex: 'female' } }).value).toBe(17);
    expect(sumOf(leaves, { ...at, split: { sex: 'male' } }).value).toBe(13);
    expect(sumOf(leaves, { ...at, split: {} }).value).toBe(30);
  });

  test('R-58 the offence families add up to the total', () => {
    const parts = ['trafficking', 'exploitation'].map((family) => ({
      ...january,
      split: { family },
    }));
    expect(parts.map((part) => sumOf(leaves, part).value)).toEqual([3, 7]);
  });
});

test('R-09 an answer that leaves its split out makes the parts incomplete, not the total', () => {
  const leaves = leavesIn([returnOf('p-1', '2017-01'), ['counts', 0, 'parts'], undefined]);
  expect(cellOf(sumOf(leaves, january))).toMatchObject({ quantity: { kind: 'exact', n: 10 } });
  expect(cellOf(sumOf(leaves, { ...january, split: { family: 'trafficking' } }))).toMatchObject({
    quantity: { kind: 'atLeast', n: 2 },
  });
});

test('an answer that leaves an indicator out has not answered for it', () => {
  const leaves = leavesIn([
    returnOf('p-1', '2017-01'),
    ['counts', 0],
    { indicator: 'victims', total: 9 },
  ]);
  expect(sumOf(leaves, january)).toEqual({ value: 6, expected: 3, received: 1, nil: 1 });
});

test('R-20 of whom an indicator is not expected there is no leaf', () => {
  const leaves = leavesIn([
    'indicators/cases.json',
    ['expectedFrom'],
    { kind: 'places', ids: ['p-3'] },
  ]);
  expect(sumOf(leaves, january)).toEqual({ value: 6, expected: 1, received: 1, nil: 0 });
  expect(cellOf(sumOf(leaves, { ...january, reporter: 'p-1' }))).toEqual({
    status: 'not-applicable',
  });
});

test('provinces first or months first: the country is the same', () => {
  const totals = fc.array(fc.nat(50), { minLength: 4, maxLength: 4 });
  const files = ['2017-01', '2017-02'].flatMap((each) => [
    returnOf('p-1', each),
    returnOf('p-3', each),
  ]);
  holds(
    fc.property(totals, (counts) => {
      const leaves = leavesIn(
        ...files.map((file, index): Edit => [
          file,
          ['counts', 1],
          { indicator: 'victims', total: counts[index] },
        ]),
      );
      const all = { indicator: 'victims', split: {} };
      const by = (key: 'month' | 'reporter') =>
        addTallies(
          [...new Set(leaves.map((leaf) => leaf[key]))].map((value) =>
            sumOf(leaves, { ...all, [key]: value }),
          ),
        );
      expect(by('month')).toEqual(by('reporter'));
      expect(by('month').value).toBe(counts.reduce((sum, count) => sum + count, 0));
    }),
    25,
  );
});

test('what came after the day of the question is not in the sum', () => {
  const { period, cycle, corpus } = smallQuestion('2017-04-01');
  const indicators = corpus.indicators.map(({ value }) => value);
  const expectations = expectationsOf(cycle.value, indicators, corpus.places?.value.places ?? []);
  const returns = period.returns.map(({ value }) => value);
  const early = leavesOf(ledgerOf(expectations, returns, day('2017-03-23')), indicators, []);
  expect(sumOf(early, february).value).toBe(5);
});
