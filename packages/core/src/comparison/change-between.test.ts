import { describe, expect, test } from 'vitest';
import type { FigureCell } from '../figure/figure-cell.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { formatSignedPercent } from '../language/digits.ts';
import { semester } from '../testing/brands.ts';
import type { FigureOptions } from '../testing/make-figure.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { changeBetween } from './change-between.ts';

const own = semester('2025-S1');
const figure = (cell: FigureCell | number, period: string, options: FigureOptions = {}) =>
  mintProtected(
    makeFigure(cell, {
      indicator: 'le.cases',
      place: 'kh',
      ...options,
      period: { semester: semester(period) },
    }),
  );
const printed: FigureOptions = {
  verification: 'as-printed',
  completeness: { status: 'undetermined' },
};
const incomplete: FigureOptions = {
  completeness: { status: 'incomplete', expected: 2, received: 1, nil: 0 },
};
function change(
  now: FigureCell | number,
  before: FigureCell | number,
  options: FigureOptions = {},
) {
  return changeBetween(figure(now, '2025-S1', options), figure(before, '2024-S1', options), own)
    .result;
}
const percentOf = (now: number, before: number) => {
  const result = change(now, before, printed);
  return result.status === 'computed' ? formatSignedPercent(result.ratio, 'en') : result.why;
};

describe('R-55 a change', () => {
  test('is measured on the earlier figure: 104 after 87 is +19.5 %, not the printed 16.34 %', () => {
    expect(percentOf(104, 87)).toBe('+19.5 %');
  });

  test.each([
    [99, 104, '−4.8 %'],
    [78, 62, '+25.8 %'],
    [263, 106, '+148.1 %'],
    [109, 129, '−15.5 %'],
    [13_993, 9723, '+43.9 %'],
    [5, 5, '0.0 %'],
  ])('of %d after %d is %s', (now, before, percent) => {
    expect(percentOf(now, before)).toBe(percent);
  });

  test('names both figures, and gives the difference and a ratio of six decimals', () => {
    expect(
      changeBetween(figure(99, '2025-S1', printed), figure(104, '2024-S1', printed), own),
    ).toEqual({
      figure: 'le.cases/kh',
      base: 'le.cases/kh?semester=2024-S1',
      result: { status: 'computed', difference: -5, ratio: -0.048077, basis: 'as-printed' },
    });
  });

  test('between reports that are complete says that it speaks for all', () => {
    expect(change(99, 104)).toMatchObject({ status: 'computed', basis: 'complete' });
  });

  test('to a confirmed nil is a fall of 100 %', () => {
    expect(change({ status: 'nil' }, 5)).toMatchObject({ difference: -5, ratio: -1 });
  });
});

describe('R-55 no percentage is given', () => {
  const refused = (why: string) => ({ status: 'refused', why });

  test('on a base of zero, or of a nil', () => {
    expect(change(5, 0)).toEqual(refused('base-zero'));
    expect(change(5, { status: 'nil' })).toEqual(refused('base-zero'));
  });

  test.each([
    { status: 'withheld' },
    { status: 'no-return' },
    { status: 'not-applicable' },
    { status: 'cannot-add' },
  ] as const)('where one of the two is %o', (cell) => {
    expect(change(cell, 5)).toEqual(refused('not-shown'));
    expect(change(5, cell)).toEqual(refused('not-shown'));
  });

  test.each(['atLeast', 'moreThan', 'about'] as const)(
    'where one of the two is %s so many',
    (kind) => {
      const cell: FigureCell = { status: 'shown', quantity: { kind, n: 7 } };
      expect(change(cell, 5)).toEqual(refused('inexact'));
      expect(change(5, cell)).toEqual(refused('inexact'));
    },
  );

  test('R-14 where one of the two does not speak for all', () => {
    const partial = figure(5, '2024-S1', incomplete);
    expect(changeBetween(figure(6, '2025-S1'), partial, own).result).toEqual(refused('incomplete'));
    expect(change(6, 5, incomplete)).toEqual(refused('incomplete'));
  });

  test('R-14 where another number of answers was owed, though all came both times', () => {
    const owing = (expected: number): FigureOptions => ({
      completeness: { status: 'complete', expected, received: expected, nil: 0 },
    });
    const [twelve, six] = [figure(20, '2024-S1', owing(12)), figure(38, '2025-S1', owing(6))];
    expect(changeBetween(six, twelve, own).result).toEqual(refused('owed-differs'));
    const alike = figure(20, '2024-S1', owing(6));
    expect(changeBetween(six, alike, own).result).toMatchObject({ status: 'computed' });
    // A newspaper does not say whom it counts.
    const article = { ...owing(12), verification: 'as-printed' as const };
    const other = { ...owing(6), verification: 'as-printed' as const };
    expect(
      changeBetween(figure(38, '2025-S1', article), figure(20, '2024-S1', other), own).result,
    ).toMatchObject({ basis: 'as-printed' });
  });

  test('between a report and a newspaper', () => {
    const article = figure(104, '2024-S1', printed);
    expect(changeBetween(figure(99, '2025-S1'), article, own).result).toEqual(
      refused('incomplete'),
    );
  });
});
