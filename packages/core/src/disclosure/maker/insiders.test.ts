import { describe, expect, test } from 'vitest';
import {
  countingSolver,
  patternInWords,
  solverGivingUp,
} from '../../testing/disclosure/pattern-in-words.ts';
import { systemInWords } from '../../testing/system-in-words.ts';

const shown = { status: 'shown' } as const;

describe('who is alone in a withheld cell', () => {
  const two = systemInWords({ a: 1, b: 2 }, { a: {}, b: {}, 'a + b': shown });

  test('works out the other part of a shown sum', () => {
    expect(patternInWords(two).weak()).toEqual([]);
    const { weak, heldBy, exposure, isHealed, withhold } = patternInWords(two, {
      insiders: 'singletons',
    });
    expect([weak(), isHealed('b', 'a')]).toEqual([['b by a'], false]);
    expect(heldBy('b', 'a')).toEqual(['a + b']);
    expect(exposure('b', 'a')).toEqual({
      id: 'b',
      insider: 'a',
      least: 2,
      greatest: 2,
      from: ['a + b'],
    });
    withhold('a + b');
    expect([weak(), isHealed('b', 'a')]).toEqual([[], true]);
    expect(exposure('b', 'a')).toMatchObject({ least: 0, greatest: Infinity });
  });

  test('is held to know it only while the question lasts', () => {
    const alone = systemInWords({ a: 1, b: 2, c: 9 }, { a: {}, b: {}, c: {}, 'a + b + c': {} });
    const { move, isHealed, weak, withhold } = patternInWords(alone, { insiders: 'singletons' });
    expect(isHealed('b', 'a')).toBe(false);
    expect([move('b', 1), isHealed('b')]).toEqual([[-1, 1, 0], true]);
    expect(weak()).toEqual(['b by a']);
    // Whoever is in a knows it: nothing but c can make up for b, and the next to ask knows nothing.
    expect(move('b', 1, 'a')).toEqual([0, 1, -1]);
    expect(move('b', 1)).toEqual([-1, 1, 0]);
    withhold('c');
    expect(isHealed('b', 'a')).toBe(true);
  });

  test('is asked for only once readers from outside find out nothing', () => {
    const three = systemInWords(
      { a: 1, b: 2, c: 3, d: 9 },
      { a: {}, b: {}, 'a + b': shown, c: {}, d: {}, 'c + d': {} },
    );
    const { weak, withhold } = patternInWords(three, { insiders: 'singletons' });
    expect(weak()).toEqual(['c']);
    withhold('d');
    expect(weak()).toEqual(['b by a']);
  });

  test('is given up alone', () => {
    const { weak, giveUp } = patternInWords(two, { insiders: 'singletons' });
    giveUp('b');
    expect(weak()).toEqual(['b by a']);
    giveUp('b', 'a');
    expect(weak()).toEqual([]);
  });

  test('learns nothing new of cells of which only they are part, and harms none that is large', () => {
    const own = systemInWords(
      { a: 1, b: { count: 0, isKnown: true }, c: 2, d: 9 },
      { a: {}, 'a + b': {}, c: {}, d: {}, 'a + c + d': {} },
    );
    const { weak, withhold } = patternInWords(own, { insiders: 'singletons' });
    withhold('d');
    expect(weak()).toEqual([]);
    const large = systemInWords({ a: 1, b: 9 }, { a: {}, b: {}, 'a + b': {} });
    const second = patternInWords(large, { insiders: 'singletons' });
    second.withhold('b');
    expect(second.weak()).toEqual([]);
  });

  test('knows more by being one of two, and nothing by being in a larger cell', () => {
    // In `a + b`, of two, nobody is alone.
    const { weak } = patternInWords(systemInWords({ a: 1, b: 1 }, { a: {}, 'a + b': {} }), {
      insiders: 'singletons',
    });
    expect(weak()).toEqual([]);
    const both = patternInWords(systemInWords({ a: 1, b: 1 }, { a: {}, b: {}, 'a + b': shown }), {
      insiders: 'singletons',
    });
    expect(both.weak()).toEqual(['b by a', 'a by b']);
  });

  test('works out a small change too', () => {
    const change = systemInWords(
      { a: 1, b: 9, c: 8 },
      { a: {}, b: { status: 'withheld' }, c: shown, 'a + b': shown },
      { derived: ['b - c'] },
    );
    expect(patternInWords(change, { insiders: 'singletons' }).weak()).toEqual(['b - c by a']);
  });

  test('is nobody of a shown cell', () => {
    // Whoever is in a + b, and knows that b is 0, knows c: but that there is one, everybody may know.
    const { weak } = patternInWords(
      systemInWords({ a: 1, b: 0, c: 2 }, { 'a + b': shown, c: {}, 'b + c': shown }),
      { insiders: 'singletons' },
    );
    expect(weak()).toEqual([]);
  });

  test('finds out the others of a larger cell in which they are', () => {
    // Everybody knows b, which is 11 − 9; who is in a knows that a + b is 3.
    const { weak } = patternInWords(
      systemInWords({ a: 1, b: 2, c: 9 }, { a: {}, 'a + b': {}, c: shown, 'b + c': shown }),
      { insiders: 'singletons' },
    );
    expect(weak()).toEqual(['a + b by a']);
  });

  test('finds out the one of a cell that has only a part in common with theirs', () => {
    // Everybody knows c, which is 10 − 9; who is in a + b, as a, knows that there is no b.
    const { weak } = patternInWords(
      systemInWords(
        { a: 1, b: 0, c: 1, d: 9 },
        { 'a + b': {}, 'b + c': {}, d: shown, 'c + d': shown },
      ),
      { insiders: 'singletons' },
    );
    expect(weak()).toEqual(['b + c by a + b']);
  });

  test('costs no question where a table vouches already, and one a direction where nothing moves', () => {
    const alone = systemInWords({ a: 1, b: 2, c: 9 }, { a: {}, b: {}, c: {}, 'a + b + c': {} });
    const { by, asked } = countingSolver();
    const { isHealed, withhold, offer } = patternInWords(alone, {}, by);
    expect([isHealed('b', 'a'), asked()]).toEqual([false, 2]);
    withhold('c');
    offer([0, 1, -1]);
    expect([isHealed('b', 'a'), asked()]).toEqual([true, 2]);
    // How far, and the nearest table: b and c make up for one another, whatever a is.
    const second = countingSolver();
    const other = patternInWords(alone, {}, second.by);
    other.withhold('c');
    expect([other.isHealed('b', 'a'), second.asked()]).toEqual([true, 2]);
  });

  test('is answered in whole numbers where the nearest table is of halves', () => {
    // If x is one more, p and r are half less; and by whole numbers, y is one less, z more and w less.
    const halves = (y: number | { readonly count: number; readonly least: number }) =>
      systemInWords(
        { i: 1, p: 8, q: 12, r: 7, x: 2, y, z: 8, w: 7 },
        {
          i: {},
          x: {},
          'p + q': shown,
          'q + r': shown,
          'p + r + x + y': shown,
          'y + z': shown,
          'z + w': shown,
        },
      );
    const { by, asked } = countingSolver();
    expect(patternInWords(halves(9), {}, by).isHealed('x', 'i')).toBe(true);
    expect(asked()).toBe(3);
    // Of y there are 9 at least, so x cannot be more: it can be less.
    expect(patternInWords(halves({ count: 9, least: 9 })).isHealed('x', 'i')).toBe(true);
    const unsearched = patternInWords(halves(9), {}, solverGivingUp('whole'));
    expect(unsearched.isHealed('x', 'i')).toBe(false);
  });

  test('finds out nothing where the solver can tell another count at one end alone', () => {
    const alone = systemInWords({ a: 1, b: 2, c: 9 }, { a: {}, b: {}, c: {}, 'a + b + c': {} });
    const { withhold, isHealed } = patternInWords(alone, {}, solverGivingUp('greatest'));
    withhold('c');
    expect(isHealed('b', 'a')).toBe(true);
  });
});
