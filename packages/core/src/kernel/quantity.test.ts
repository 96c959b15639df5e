import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import type { Quantity } from './quantity.ts';
import { addQuantities, exactly, intervalOf, partition, Quantity as Schema } from './quantity.ts';

const moreThan = (n: number): Quantity => ({ kind: 'moreThan', n });
const atLeast = (n: number): Quantity => ({ kind: 'atLeast', n });
const about = (n: number): Quantity => ({ kind: 'about', n });
const unknown: Quantity = { kind: 'unknown' };

describe('an interval', () => {
  test.each([
    [exactly(6), [6, 6]],
    [atLeast(100), [100, Infinity]],
    [moreThan(10), [11, Infinity]],
    [about(10), [0, Infinity]],
    [unknown, [0, Infinity]],
  ] as const)('%o allows %o', (quantity, interval) => {
    expect(intervalOf(quantity)).toEqual(interval);
  });

  test('no count is negative, or a part of one', () => {
    expect(Schema.safeParse(exactly(-1)).success).toBe(false);
    expect(Schema.safeParse(exactly(1.5)).success).toBe(false);
  });
});

describe('a sum', () => {
  test('R-07 of exact 6 and more than 10 is at least 17', () => {
    expect(addQuantities([exactly(6), moreThan(10)])).toEqual(atLeast(17));
  });

  test('of exact counts is exact', () => {
    expect(addQuantities([exactly(27), exactly(72)])).toEqual(exactly(99));
  });

  test('of exact and about is about', () => {
    expect(addQuantities([exactly(5), about(10)])).toEqual(about(15));
  });

  test('R-09 of exact 7 and unknown is at least 7, not 7', () => {
    expect(addQuantities([unknown, exactly(7)])).toEqual(atLeast(7));
  });

  test('of nothing but unknown counts is unknown', () => {
    expect(addQuantities([unknown, unknown])).toEqual(unknown);
  });

  test('of nothing is exactly 0', () => {
    expect(addQuantities([])).toEqual(exactly(0));
  });

  test('holds the truth, whatever the true counts of its parts are', () => {
    holds(
      fc.property(fc.array(statedCount(), { maxLength: 5 }), (counts) => {
        const sum = addQuantities(counts.map(({ said }) => said));
        expect(isWithin(totalOf(counts), intervalOf(sum))).toBe(true);
      }),
    );
  });

  test('is the same in any order', () => {
    holds(
      fc.property(fc.array(statedCount(), { maxLength: 5 }), (counts) => {
        const said = counts.map((each) => each.said);
        expect(addQuantities(said.toReversed())).toEqual(addQuantities(said));
      }),
    );
  });
});

describe('a partition', () => {
  test('R-07 a count of more than 10 of 25, beside 6, lies from 11 to 19, and 0 to 8 are left', () => {
    expect(partition(25, { implemented: exactly(6), notImplemented: moreThan(10) })).toEqual({
      parts: { implemented: [6, 6], notImplemented: [11, 19] },
      remainder: [0, 8],
    });
  });

  test('R-07 of 24 provinces it lies from 11 to 18, and 0 to 7 are left', () => {
    const { parts, remainder } = partition(24, { did: exactly(6), didNot: moreThan(10) });
    expect([parts.didNot, remainder]).toEqual([
      [11, 18],
      [0, 7],
    ]);
  });

  test('into exact parts leaves an exact rest', () => {
    expect(partition(25, { received: exactly(20) }).remainder).toEqual([5, 5]);
  });

  test('into no parts leaves all', () => {
    expect(partition(25, {})).toEqual({ parts: {}, remainder: [25, 25] });
  });

  test('parts larger than the base are a mistake of the caller', () => {
    expect(() => partition(25, { did: exactly(15), didNot: moreThan(10) })).toThrow(
      new RangeError('Expected parts of 25, got at least 26.'),
    );
  });

  test('holds the truth: every part and the rest lie within their intervals', () => {
    holds(
      fc.property(fc.array(statedCount(), { maxLength: 4 }), fc.nat(50), (counts, rest) => {
        const base = totalOf(counts) + rest;
        const named = Object.fromEntries(counts.map(({ said }, index) => [`part${index}`, said]));
        const { parts, remainder } = partition(base, named);
        for (const [index, { count }] of counts.entries()) {
          expect(isWithin(count, parts[`part${index}`] ?? [1, 0])).toBe(true);
        }
        expect(isWithin(rest, remainder)).toBe(true);
      }),
    );
  });
});

/** A true count, and something that may truly be said of it. */
function statedCount() {
  return fc
    .tuple(fc.nat(100), fc.nat(100), fc.nat(4))
    .map(([count, less, way]): { count: number; said: Quantity } => {
      const under = Math.min(less, count);
      const ways = [exactly(count), atLeast(under), about(less), unknown];
      const over = count > 0 ? moreThan(Math.min(under, count - 1)) : exactly(0);
      return { count, said: ways[way] ?? over };
    });
}

function totalOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function isWithin(count: number, [least, most]: readonly [number, number]): boolean {
  return least <= count && count <= most;
}
