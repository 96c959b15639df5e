import { describe, expect, test } from 'vitest';
import {
  countingSolver,
  patternInWords,
  solverGivingUp,
} from '../../testing/disclosure/pattern-in-words.ts';
import { systemInWords } from '../../testing/system-in-words.ts';
import type { Solver } from '../solver.ts';

const shown = { status: 'shown' } as const;
const withheld = { status: 'withheld' } as const;
/** If x is one more, p and r are half less; and by whole numbers, y is one less, z more and w less. */
const halves = systemInWords(
  { n: 9, p: 8, q: 12, r: 7, x: 2, y: 9, z: 8, w: 7 },
  {
    n: {},
    x: {},
    'p + q': shown,
    'q + r': shown,
    'p + r + x + y': shown,
    'y + z': shown,
    'z + w': shown,
  },
);

const pair = systemInWords({ a: 3, b: 12 }, { a: {}, b: {}, 'a + b': {} });

describe('a withheld cell, for readers from outside,', () => {
  test('is weak where a range is narrower than the width', () => {
    const two = systemInWords({ a: 1, b: 2 }, { a: {}, b: {}, 'a + b': shown });
    expect(patternInWords(two, { width: 3 }).weak()).toEqual([]);
    const { weak, heldBy, exposure } = patternInWords(two, { width: 4 });
    expect(weak()).toEqual(['a', 'b']);
    expect(heldBy('a')).toEqual(['a + b']);
    expect(exposure('b')).toEqual({ id: 'b', least: 0, greatest: 3, from: ['a + b'] });
  });

  test('is weak where only one table is one that the policy allows', () => {
    const two = systemInWords({ a: 1, b: 1 }, { a: {}, b: {}, 'a + b': shown });
    expect(patternInWords(two).weak()).toEqual([]);
    const { weak, heldBy, exposure } = patternInWords(two, { threshold: 2 });
    expect(weak()).toEqual(['a', 'b']);
    expect(heldBy('a')).toBeUndefined();
    expect(exposure('a')).toEqual({ id: 'a', least: 1, greatest: 1, from: [] });
    expect(patternInWords(two, { threshold: 2, zeros: 'withhold' }).weak()).toEqual([]);
  });

  test('looks for a small reason that leaves a wide range possible', () => {
    // 9 is no small count, and nothing on the way to it: 3 is, though asked for last.
    const two = systemInWords({ a: 4, b: 12 }, { a: {}, b: {}, 'a + b': {} });
    const { weak, withhold } = patternInWords(two, { width: 5 });
    withhold('b');
    expect(weak()).toEqual([]);
  });

  test('is weak where only halves are left', () => {
    const { weak, heldBy, exposure } = patternInWords(
      systemInWords(
        { p: { count: 7, least: 7 }, q: 12, r: 7, x: 1 },
        {
          p: { status: 'withheld' },
          q: { status: 'withheld' },
          r: { status: 'withheld' },
          x: {},
          'p + q': shown,
          'q + r': shown,
          'p + r + x': shown,
        },
      ),
    );
    expect(weak()).toEqual(['p', 'q', 'r', 'x']);
    expect(heldBy('x')).toBeUndefined();
    expect(exposure('x')).toEqual({ id: 'x', least: 0, greatest: 1, from: [] });
    expect(heldBy('p')).toEqual(expect.arrayContaining(['p + q', 'q + r', 'p + r + x']));
    expect(exposure('p')).toMatchObject({ least: 7, greatest: 7 });
  });

  test('finds whole tables where the ends are halves', () => {
    const { weak } = patternInWords(
      systemInWords(
        { p: 8, q: 12, r: 7, x: 1 },
        {
          p: { status: 'withheld' },
          q: { status: 'withheld' },
          r: { status: 'withheld' },
          x: {},
          'p + q': shown,
          'q + r': shown,
          'p + r + x': shown,
        },
      ),
    );
    expect(weak()).toEqual([]);
  });

  test('may be nobody at all, where nothing is small too', () => {
    // b − a is 8: only with a of 1, or of 0, is there a small count.
    const { weak } = patternInWords(
      systemInWords(
        { a: 1, b: 9, c: 11 },
        { a: {}, b: withheld, c: withheld, 'a + c': shown, 'b + c': shown },
      ),
      { threshold: 2, zeros: 'withhold', width: 5 },
    );
    expect(weak()).toEqual([]);
  });

  test('is searched for in whole numbers, but not to show another cell again', () => {
    const { weak, withhold, tryShowing } = patternInWords(halves);
    withhold('n');
    expect(tryShowing('n')).toBe(false);
    expect(weak()).toEqual([]);
    expect(patternInWords(halves).isHealed('x')).toBe(true);
  });

  test('needs no small count beside it where there is none', () => {
    const { isHealed } = patternInWords(
      systemInWords(
        { p: 8, q: 12, r: 7, x: 9, y: 9, z: 8, w: 7 },
        {
          x: withheld,
          'p + q': shown,
          'q + r': shown,
          'p + r + x + y': shown,
          'y + z': shown,
          'z + w': shown,
        },
      ),
    );
    expect(isHealed('x')).toBe(true);
  });

  test('is weak where the solver cannot tell, and not where half of its answers are enough', () => {
    const hidden = systemInWords({ a: 3, b: 12 }, { a: {}, b: withheld, 'a + b': shown });
    const weakIn = (by: Solver) => patternInWords(hidden, {}, by).weak();
    expect(weakIn(solverGivingUp('least', 'greatest'))).toEqual(['a', 'b']);
    expect(weakIn(solverGivingUp('least'))).toEqual([]);
    expect(weakIn(solverGivingUp('greatest'))).toEqual([]);
    const inHalves = patternInWords(halves, {}, solverGivingUp('greatest'));
    expect(inHalves.isHealed('x')).toBe(true);
    const unsearched = patternInWords(halves, {}, solverGivingUp('whole'));
    expect(unsearched.isHealed('x')).toBe(false);
    const both = systemInWords({ a: 1, b: 1 }, { a: {}, b: {}, 'a + b': shown });
    const byPolicy = patternInWords(both, { threshold: 2 }, solverGivingUp('greatest'));
    expect(byPolicy.weak()).toEqual(['a', 'b']);
  });

  test('costs no search for whole numbers where it is wide, and none for a reason where it is not', () => {
    const first = countingSolver();
    const both = systemInWords({ a: 1, b: 1 }, { a: {}, b: {}, 'a + b': shown });
    // One end and its table; then either end with a held at 1, and with b.
    expect(patternInWords(both, { threshold: 2 }, first.by).isHealed('a')).toBe(false);
    expect(first.asked()).toBe(6);
    // 15 is 2p + x, and p at least 7: x is 1, or less with halves. Two ends, one table, two searches.
    const second = countingSolver();
    const narrow = systemInWords(
      { p: { count: 7, least: 7 }, q: 12, r: 7, x: 1 },
      { x: {}, 'p + q': shown, 'q + r': shown, 'p + r + x': shown },
    );
    expect(patternInWords(narrow, {}, second.by).isHealed('x')).toBe(false);
    expect(second.asked()).toBe(5);
  });

  test('costs a question for each end, and one for the nearest table where there is room', () => {
    const costOf = (isHidden: boolean, width: number) => {
      const { by, asked } = countingSolver();
      const { isHealed, withhold } = patternInWords(pair, { width }, by);
      if (isHidden) withhold('b');
      return [isHealed('a'), asked()];
    };
    expect(costOf(false, 1)).toEqual([false, 2]);
    // 4 and 11 is such a table: it is wide enough, and has a small count in it.
    expect(costOf(true, 1)).toEqual([true, 2]);
    // 3 up is 6 and 9; on the way to it lies 4 and 11.
    expect(costOf(true, 3)).toEqual([true, 2]);
    // From 0 to 15, and not 20: two ends, and a table at each.
    expect(costOf(true, 20)).toEqual([false, 4]);
  });
});
