import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { chanceOfChange } from './count-change-test.ts';

/** The same in whole numbers: all divisions of the sum that are as unequal, out of 2 to the sum. */
function exactChance(now: number, before: number): number {
  const sum = BigInt(now + before);
  let [ways, unequal] = [1n, 0n];
  for (let part = 0n; part <= sum; part += 1n) {
    const distance = 2n * part > sum ? 2n * part - sum : sum - 2n * part;
    if (distance >= BigInt(Math.abs(now - before))) unequal += ways;
    ways = (ways * (sum - part)) / (part + 1n);
  }
  const digits = 10n ** 40n;
  return Number((unequal * digits) / 2n ** sum) / 1e40;
}

describe('R-55 how likely chance alone makes a difference as large', () => {
  test.each([
    // Two counts of a coin: 10 heads and 2 tails, 12 tosses, (66 + 12 + 1) / 4096 on each side.
    [10, 2, (2 * (66 + 12 + 1)) / 4096],
    [1, 0, 1],
    [2, 0, 1 / 2],
    [5, 0, 1 / 16],
    [0, 0, 1],
    [7, 7, 1],
    [8, 7, 1],
  ])('of %d after %d is that of as many heads and tails', (now, before, chance) => {
    expect(chanceOfChange(now, before)).toBeCloseTo(chance, 14);
  });

  test('is that of exact sums in whole numbers', () => {
    const counts = fc.integer({ min: 0, max: 400 });
    holds(
      fc.property(counts, counts, (now, before) => {
        const exact = exactChance(now, before);
        expect(Math.abs(chanceOfChange(now, before) - exact)).toBeLessThanOrEqual(
          exact * 1e-12 + 1e-39,
        );
      }),
    );
  });

  test.each([
    [3460, 3852],
    [5190, 5300],
  ])('is that of exact sums for thousands: %d and %d', (now, before) => {
    const exact = exactChance(now, before);
    expect(chanceOfChange(now, before) / exact).toBeCloseTo(1, 11);
  });

  test('of millions is that of the normal curve, to which it grows alike', () => {
    // A difference of two standard deviations, less the half step of a count: 4.55 %.
    expect(chanceOfChange(2_001_001, 1_998_999)).toBeCloseTo(0.317, 3);
    expect(chanceOfChange(2_002_001, 1_997_999)).toBeCloseTo(0.0455, 3);
    expect(chanceOfChange(5_000_000, 4_000_000)).toBe(0);
  });

  test('lies from 0 to 1, is the same both ways, and falls as counts draw apart', () => {
    const counts = fc.integer({ min: 0, max: 1_000_000 });
    holds(
      fc.property(counts, counts, fc.integer({ min: 1, max: 50 }), (a, b, step) => {
        const chance = chanceOfChange(a, b);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOfChange(b, a)).toBe(chance);
        const [larger, smaller] = [Math.max(a, b), Math.min(a, b)];
        const apart = Math.min(step, smaller);
        // The sum is kept: only the division becomes less equal.
        expect(chanceOfChange(larger + apart, smaller - apart)).toBeLessThanOrEqual(chance);
      }),
    );
  });

  test.each([-1, 0.5, Number.NaN])('is not asked of %d', (count) => {
    expect(() => chanceOfChange(count, 1)).toThrow(RangeError);
    expect(() => chanceOfChange(1, count)).toThrow(RangeError);
  });
});
