import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf } from '../kernel/quantity.ts';
import { holds } from '../testing/holds.ts';
import { cellOf, exactCountOf, FigureCell } from './figure-cell.ts';

describe('the cell of a tally', () => {
  test('R-14 with a missing answer shows a lower bound, not the count', () => {
    expect(cellOf({ value: 4, expected: 2, received: 1, nil: 0 })).toEqual({
      status: 'shown',
      quantity: { kind: 'atLeast', n: 4 },
    });
  });

  test('in which all answered shows the count', () => {
    expect(cellOf({ value: 4, expected: 2, received: 1, nil: 1 })).toEqual({
      status: 'shown',
      quantity: { kind: 'exact', n: 4 },
    });
  });

  test('R-15 in which all confirmed a nil is a nil', () => {
    expect(cellOf({ value: 0, expected: 2, received: 0, nil: 2 })).toEqual({ status: 'nil' });
  });

  test('R-14 in which nobody answered is no return, and never a zero', () => {
    expect(cellOf({ value: 0, expected: 2, received: 0, nil: 0 })).toEqual({ status: 'no-return' });
  });

  test('R-20 of which nobody owed an answer does not apply', () => {
    expect(cellOf({ value: 0, expected: 0, received: 0, nil: 0 })).toEqual({
      status: 'not-applicable',
    });
  });

  test('R-15 with a nil and a silence is no nil', () => {
    expect(cellOf({ value: 0, expected: 2, received: 0, nil: 1 })).toEqual({
      status: 'shown',
      quantity: { kind: 'atLeast', n: 0 },
    });
  });

  test('of which another source gave what its reporter did not shows the count', () => {
    const tally = { value: 9, expected: 2, received: 1, nil: 0 };
    expect(cellOf({ ...tally, elsewhere: 1 })).toMatchObject({ quantity: { kind: 'exact', n: 9 } });
    expect(cellOf(tally)).toMatchObject({ quantity: { kind: 'atLeast', n: 9 } });
  });

  test('R-07 of which a part was counted only about is about the whole, if the rest is certain', () => {
    const tally = { value: 4, expected: 2, received: 2, nil: 0, about: 3 };
    expect(cellOf(tally)).toMatchObject({ quantity: { kind: 'about', n: 7 } });
    expect(cellOf({ ...tally, received: 1 })).toMatchObject({
      quantity: { kind: 'atLeast', n: 4 },
    });
    expect(cellOf({ ...tally, inexact: 1 })).toMatchObject({ quantity: { kind: 'atLeast', n: 4 } });
  });

  test('R-15 in which anybody counted something is no nil, however many confirmed one', () => {
    expect(cellOf({ value: 4, expected: 2, received: 1, nil: 2 })).toMatchObject({
      quantity: { kind: 'exact', n: 4 },
    });
  });

  test('is exact only where all answered, and its interval always holds what was received', () => {
    const answers = fc.record({
      value: fc.nat(99),
      silent: fc.nat(3),
      received: fc.nat(3),
      nil: fc.nat(3),
    });
    holds(
      fc.property(answers, ({ value, silent, received, nil }) => {
        const counted = received === 0 ? 0 : value;
        const cell = cellOf({ value: counted, expected: silent + received + nil, received, nil });
        const count = exactCountOf(cell);
        if (count !== undefined) expect([silent, count]).toEqual([0, counted]);
        if (cell.status !== 'shown') return;
        expect(intervalOf(cell.quantity)[0]).toBe(counted);
        expect(intervalOf(cell.quantity)[1] === counted).toBe(silent === 0);
      }),
    );
  });
});

describe('the exact count', () => {
  test('of a nil is 0', () => {
    expect(exactCountOf({ status: 'nil' })).toBe(0);
  });

  test.each([
    { status: 'withheld' },
    { status: 'no-return' },
    { status: 'not-applicable' },
    { status: 'cannot-add' },
    { status: 'shown', quantity: { kind: 'atLeast', n: 4 } },
    { status: 'shown', quantity: { kind: 'unknown' } },
  ] as const)('of %o is not known', (cell) => {
    expect(exactCountOf(cell)).toBeUndefined();
  });
});

test('a cell that is withheld holds no number', () => {
  const cell = { status: 'withheld', quantity: { kind: 'exact', n: 3 } };
  expect(FigureCell.safeParse(cell).success).toBe(false);
});
