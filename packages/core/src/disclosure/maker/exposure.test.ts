import { describe, expect, test } from 'vitest';
import { patternInWords, solverGivingUp } from '../../testing/disclosure/pattern-in-words.ts';
import { systemInWords } from '../../testing/system-in-words.ts';

const shown = { status: 'shown' } as const;
const withheld = { status: 'withheld' } as const;
const three = systemInWords({ a: 1, b: 1, c: 1 }, { a: {}, b: {}, c: {}, 'a + b + c': shown });

describe('what is known of a withheld count', () => {
  test('is its least and its greatest whole number', () => {
    // p is r, and 15 − 2p is x: at least 7 and at most 7½, and so is 19 − q.
    const { exposure } = patternInWords(
      systemInWords(
        { p: { count: 7, least: 7 }, q: 12, r: 7, x: 1 },
        {
          p: withheld,
          q: withheld,
          r: withheld,
          x: {},
          'p + q': shown,
          'q + r': shown,
          'p + r + x': shown,
        },
      ),
    );
    expect(exposure('p')).toMatchObject({ least: 7, greatest: 7 });
    expect(exposure('q')).toMatchObject({ least: 12, greatest: 12 });
    expect(exposure('x')).toMatchObject({ least: 0, greatest: 1 });
  });

  test('is more for whoever knows a part of it, and they alone', () => {
    const { exposure, heldBy } = patternInWords(
      systemInWords({ a: 1, b: 2 }, { a: {}, b: {}, 'a + b': shown }),
    );
    const outside = { id: 'b', least: 0, greatest: 3, from: [] };
    expect(heldBy('b', 'a')).toEqual(['a + b']);
    expect(exposure('b')).toEqual(outside);
    expect(exposure('b', 'a')).toEqual({
      id: 'b',
      insider: 'a',
      least: 2,
      greatest: 2,
      from: ['a + b'],
    });
    expect(exposure('b')).toEqual(outside);
  });

  test('is that nothing protects it, where the solver cannot tell', () => {
    const { exposure } = patternInWords(three, {}, solverGivingUp('least', 'greatest'));
    expect(exposure('a')).toEqual({ id: 'a', least: 1, greatest: 1, from: [] });
  });
});

describe('what holds a count', () => {
  test('is the sums that leave it less than the width', () => {
    expect(patternInWords(three, { width: 3 }).heldBy('a')).toBeUndefined();
    expect(patternInWords(three, { width: 4 }).heldBy('a')).toEqual(['a + b + c']);
  });

  test('is nothing for one who knows a part, while another count is possible, whatever the width', () => {
    expect(patternInWords(three, { width: 4 }).heldBy('b', 'a')).toBeUndefined();
  });

  test('is not told where the solver gives up at either end', () => {
    const pair = systemInWords({ a: 3, b: 12 }, { a: {}, b: {}, 'a + b': {} });
    expect(patternInWords(pair).heldBy('a')).toEqual(['a + b', 'b']);
    for (const sense of ['least', 'greatest'] as const) {
      expect(patternInWords(pair, {}, solverGivingUp(sense)).heldBy('a')).toBeUndefined();
    }
  });
});
