import { describe, expect, test } from 'vitest';
import { countingSolver, patternInWords } from '../../testing/disclosure/pattern-in-words.ts';
import { solver } from '../../testing/solver.ts';
import { systemInWords } from '../../testing/system-in-words.ts';
import type { Solver } from '../solver.ts';

const pair = systemInWords({ a: 3, b: 12 }, { a: {}, b: {}, 'a + b': {} });
const shown = { status: 'shown' } as const;

describe('a pattern', () => {
  test('begins with small cells, what is withheld already, and what is never printed', () => {
    const system = systemInWords(
      { a: 3, b: 12, c: 2, d: 9 },
      { a: {}, b: {}, c: shown, d: { status: 'withheld' } },
      { derived: ['b - d'] },
    );
    expect(patternInWords(system).withheld()).toEqual(['a', 'd', 'b - d']);
  });

  test('is weak where a small cell follows from shown ones', () => {
    const { weak, heldBy, exposure, isHealed, withhold } = patternInWords(pair);
    expect([weak(), isHealed('a')]).toEqual([['a'], false]);
    expect(heldBy('a')).toEqual(['a + b', 'b']);
    expect(exposure('a')).toEqual({ id: 'a', least: 3, greatest: 3, from: ['a + b', 'b'] });
    withhold('b');
    expect([weak(), isHealed('a')]).toEqual([[], true]);
    expect(exposure('a')).toEqual({ id: 'a', least: 0, greatest: 15, from: [] });
  });

  test('becomes weak again where a cell is shown again', () => {
    const { weak, withhold, show, heldBy } = patternInWords(pair);
    withhold('b');
    expect(weak()).toEqual([]);
    show('b');
    expect(weak()).toEqual(['a']);
    expect(heldBy('a')).toEqual(['a + b', 'b']);
  });

  test('knows no end to what nothing holds', () => {
    const { weak, exposure } = patternInWords(systemInWords({ a: 3 }, { a: {} }));
    expect(weak()).toEqual([]);
    expect(exposure('a')).toEqual({ id: 'a', least: 0, greatest: Infinity, from: [] });
  });

  test('shows a cell again only where nothing becomes weak by it', () => {
    const three = systemInWords({ a: 3, b: 12, c: 7 }, { a: {}, b: {}, c: {}, 'a + b + c': {} });
    const { withhold, tryShowing, withheld, weak, asked } = patternInWords(three);
    withhold('b', 'c');
    expect(weak()).toEqual([]);
    expect(tryShowing('c')).toBe(true);
    expect(withheld()).toEqual(['a', 'b']);
    expect(tryShowing('b')).toBe(false);
    expect(withheld()).toEqual(['a', 'b']);
    // What vouched for the two before does so again, and nobody is asked.
    const before = asked();
    expect([weak(), asked()]).toEqual([[], before]);
    expect(tryShowing('b')).toBe(false);
  });

  test('believes a table that is offered to it, where it holds', () => {
    const { by, asked } = countingSolver();
    const { withhold, offer, weak } = patternInWords(pair, {}, by);
    withhold('b');
    offer([1, -1]);
    expect([weak(), asked()]).toEqual([[], 0]);
  });

  test('tells how many questions were asked so far, of ends and of moves', () => {
    const { asked, weak, move } = patternInWords(pair);
    expect(asked()).toBe(0);
    weak();
    expect(asked()).toBe(2);
    move('a', 1);
    expect(asked()).toBe(3);
  });

  test('asks no more for what is given up', () => {
    const { giveUp, weak } = patternInWords(pair);
    giveUp('a');
    expect(weak()).toEqual([]);
  });

  test('finds moves, also of those who know a cell', () => {
    const alone = systemInWords({ a: 1, b: 2, c: 9 }, { a: {}, b: {}, c: {}, 'a + b + c': {} });
    const { move, withhold } = patternInWords(alone);
    expect(move('a', 1)).toEqual([1, -1, 0]);
    withhold('c');
    expect(move('b', 1, 'a')).toEqual([0, 1, -1]);
    expect(move('a', -2)).toBeUndefined();
  });

  test('closes the two programs that it opened', () => {
    let closed = 0;
    const counting: Solver = {
      open: (program) => ({
        ...solver.open(program),
        close: () => {
          closed += 1;
        },
      }),
    };
    patternInWords(pair, {}, counting).close();
    expect(closed).toBe(2);
  });
});
