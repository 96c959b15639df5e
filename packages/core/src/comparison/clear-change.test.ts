import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { clearChangeOf, clearLevel, leastRatio } from './clear-change.ts';
import { chanceOfChange } from './count-change-test.ts';

describe('R-55 a change is clear', () => {
  test('where it is beyond chance and large enough: 159 cases after 92', () => {
    expect(clearChangeOf(159, 92, 'case')).toEqual({ isClear: true, p: 0.000028 });
  });

  test('R-55 not of 104 cases after 87: +19.5 %, but chance alone does as much one time in four', () => {
    expect(clearChangeOf(104, 87, 'case')).toEqual({ isClear: false, p: 0.24691 });
  });

  test('not where it is certain and small: 104,000 cases after 100,000', () => {
    const { isClear, p } = clearChangeOf(104_000, 100_000, 'case');
    expect([isClear, p < 0.000001]).toEqual([false, true]);
    expect(clearChangeOf(110_000, 100_000, 'case').isClear).toBe(true);
  });

  test('of persons only where it would be so of a third as many, who come together', () => {
    expect(clearChangeOf(60, 36, 'case').isClear).toBe(true);
    expect(clearChangeOf(60, 36, 'person')).toEqual({
      isClear: false,
      p: Math.round(chanceOfChange(20, 12) * 1e6) / 1e6,
    });
    expect(clearChangeOf(180, 108, 'person').isClear).toBe(true);
  });

  test('of persons what is left over is rounded towards the other count', () => {
    expect(clearChangeOf(62, 34, 'person').p).toBe(clearChangeOf(60, 36, 'person').p);
    expect(clearChangeOf(4, 2, 'person')).toEqual({ isClear: false, p: 1 });
  });

  test('of a part only where it is so among all the parts that were looked at', () => {
    expect(clearChangeOf(60, 36, 'case', 1).isClear).toBe(true);
    expect(clearChangeOf(60, 36, 'case', 5).isClear).toBe(false);
  });

  test('in either direction alike, but for its size, which is a share of the base', () => {
    expect(clearChangeOf(92, 159, 'case')).toEqual({ isClear: true, p: 0.000028 });
    expect(clearChangeOf(10_950, 10_000, 'case').isClear).toBe(false);
    expect(clearChangeOf(10_000, 11_112, 'case').isClear).toBe(true);
  });

  test('at the level and at the least ratio too, and only then', () => {
    const counts = fc.integer({ min: 0, max: 400 });
    holds(
      fc.property(counts, counts, (now, before) => {
        const { isClear } = clearChangeOf(now, before, 'case');
        const isLarge = Math.abs(now - before) >= leastRatio * before;
        expect(isClear).toBe(isLarge && chanceOfChange(now, before) <= clearLevel);
      }),
    );
  });
});
