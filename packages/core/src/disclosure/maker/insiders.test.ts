import { describe, expect, test } from 'vitest';
import { patternInWords } from '../../testing/disclosure/pattern-in-words.ts';
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
    expect([isHealed('b', 'a'), isHealed('b')]).toEqual([false, true]);
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
});
