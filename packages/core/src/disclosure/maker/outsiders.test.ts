import { describe, expect, test } from 'vitest';
import { patternInWords } from '../../testing/disclosure/pattern-in-words.ts';
import { systemInWords } from '../../testing/system-in-words.ts';

const shown = { status: 'shown' } as const;

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
    expect(exposure('a')).toEqual({ id: 'a', least: 0, greatest: 2, from: [] });
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
});
