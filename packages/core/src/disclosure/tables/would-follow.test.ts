import { describe, expect, test } from 'vitest';
import { solver } from '../../testing/solver.ts';
import { systemInWords } from '../../testing/system-in-words.ts';
import type { PublicSystem } from '../public-system.ts';
import { openWouldFollow } from './would-follow.ts';

function follows(system: PublicSystem, withheld: readonly string[], shown: readonly string[]) {
  const { ifShown, close } = openWouldFollow(system, new Set(withheld), solver);
  const found = shown.map((id) => ifShown(id));
  close();
  return found;
}

const three = systemInWords(
  { a: 3, b: 12, c: 2, d: 9 },
  { a: {}, b: {}, c: {}, d: {}, 'a + b': {}, 'c + d': {} },
);

describe('if a withheld cell were shown', () => {
  test('the other part of its sum would follow, and of no other; each question stands alone', () => {
    expect(follows(three, ['a', 'b', 'c', 'd'], ['b', 'd', 'a', 'b', 'x'])).toEqual([
      ['a'],
      ['c'],
      [],
      ['a'],
      [],
    ]);
  });

  test('two that would follow are enough', () => {
    const many = systemInWords(
      { a: 1, b: 2, c: 3, d: 20 },
      { a: {}, b: {}, c: {}, 'a + d': {}, 'b + d': {}, 'c + d': {}, d: {} },
    );
    expect(follows(many, ['a', 'b', 'c', 'd'], ['d'])).toEqual([['a', 'b']]);
  });

  test('a small change would follow, and what readers know helps', () => {
    const change = systemInWords(
      { a: 10, b: { count: 12, isKnown: true } },
      { a: {} },
      { derived: ['b - a'] },
    );
    expect(follows(change, ['a'], ['a'])).toEqual([['b - a']]);
    const open = systemInWords({ a: 10, b: 12 }, { a: {} }, { derived: ['b - a'] });
    expect(follows(open, ['a'], ['a'])).toEqual([[]]);
    const together = systemInWords(
      { a: 10, b: 12, c: { count: 2, isKnown: true }, d: 9 },
      { d: {} },
      { derived: ['b - a'], relations: ['a + c = b'] },
    );
    expect(follows(together, ['d'], ['d'])).toEqual([['b - a']]);
    const related = systemInWords(
      { a: 3, b: 12, c: 3 },
      { a: {}, b: {} },
      { relations: ['a = c', 'b >= a'] },
    );
    expect(
      follows({ ...related, derived: [{ id: 'c', plus: [2], minus: [] }] }, ['a', 'b'], ['a', 'b']),
    ).toEqual([['c'], []]);
  });

  test('a count would follow that is held between the least and what is at least as many', () => {
    const counts = { a: { count: 3, least: 3 }, b: 3, c: 9 };
    const held = (relations: readonly string[]) =>
      follows(
        systemInWords(counts, { a: {}, b: { isSmall: false }, c: {} }, { relations }),
        ['a', 'b'],
        ['b'],
      );
    expect(held(['b >= a'])).toEqual([['a']]);
    expect(held(['a >= b'])).toEqual([[]]);
  });
});
