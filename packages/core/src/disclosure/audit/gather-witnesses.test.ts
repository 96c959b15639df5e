import { describe, expect, test } from 'vitest';
import { partInWords } from '../../testing/disclosure/knowledge-in-words.ts';
import { gatherWitnesses } from './gather-witnesses.ts';

/** a + b = 10, and asked are a, b and what b is more than a. */
const ten = { a: 4, b: 6 };
const said = ['a + b'];
const asked = ['a', 'b', 'b - a'];

describe('R-53 witnesses', () => {
  test('are the truth at first, which leaves nothing open', () => {
    const witnesses = gatherWitnesses(partInWords(ten, said, asked));
    expect(asked.map((_, sum) => witnesses.spanOf(sum))).toEqual([
      { least: 4, greatest: 4 },
      { least: 6, greatest: 6 },
      { least: 2, greatest: 2 },
    ]);
    expect(witnesses.explainedSpanOf(0)).toEqual({ least: 4, greatest: 4 });
    expect(witnesses.isOpenTo([], 0)).toBe(false);
  });

  test('leave open what lies between the least and the greatest of them', () => {
    const witnesses = gatherWitnesses(partInWords(ten, said, asked));
    for (const table of [
      [3, 7],
      [9, 1],
      [5, 5],
    ]) {
      witnesses.add(table);
    }
    expect(asked.map((_, sum) => witnesses.spanOf(sum))).toEqual([
      { least: 3, greatest: 9 },
      { least: 1, greatest: 7 },
      { least: -8, greatest: 4 },
    ]);
  });

  test('say nothing of a sum that nobody asked for', () => {
    const witnesses = gatherWitnesses(partInWords(ten, said, asked));
    expect(() => witnesses.spanOf(3)).toThrow('Expected a sum of the part, got number 3.');
  });
});

describe('R-53 witnesses that the policy explains', () => {
  const small = { sum: 0, least: 1, greatest: 4 };

  test('are those with a small count, where the truth has one', () => {
    const witnesses = gatherWitnesses(partInWords(ten, said, asked, { reasons: [small] }));
    witnesses.add([5, 5]);
    expect(witnesses.spanOf(0)).toEqual({ least: 4, greatest: 5 });
    expect(witnesses.explainedSpanOf(0)).toEqual({ least: 4, greatest: 4 });
    witnesses.add([1, 9]);
    expect(witnesses.explainedSpanOf(1)).toEqual({ least: 6, greatest: 9 });
  });

  test('have a small count from the least to the greatest that is small', () => {
    const spanAfter = (a: number) => {
      const witnesses = gatherWitnesses(
        partInWords({ a: 2, b: 8 }, said, asked, {
          reasons: [{ sum: 0, least: 1, greatest: 4 }],
        }),
      );
      witnesses.add([a, 10 - a]);
      return witnesses.explainedSpanOf(0);
    };
    expect(spanAfter(1)).toEqual({ least: 1, greatest: 2 });
    // On the way from 2 to 0 lies 1, and on the way from 2 to 5 lie 3 and 4: the first step is taken.
    expect(spanAfter(0)).toEqual({ least: 1, greatest: 2 });
    expect(spanAfter(4)).toEqual({ least: 2, greatest: 4 });
    expect(spanAfter(5)).toEqual({ least: 2, greatest: 3 });
  });

  test('may have another small count than the truth has', () => {
    const reasons = [small, { sum: 1, least: 1, greatest: 4 }];
    const witnesses = gatherWitnesses(partInWords(ten, said, asked, { reasons }));
    witnesses.add([8, 2]);
    expect(witnesses.explainedSpanOf(0)).toEqual({ least: 4, greatest: 8 });
  });

  test('are all where the truth has no small count', () => {
    const reasons = [{ sum: 0, least: 1, greatest: 3 }];
    const witnesses = gatherWitnesses(partInWords(ten, said, asked, { reasons }));
    witnesses.add([5, 5]);
    expect(witnesses.explainedSpanOf(0)).toEqual({ least: 4, greatest: 5 });
  });

  test('are met on the way to a far table, one greatest common divisor from the truth', () => {
    // 4, 6, 9 to 10, 0, 0 differs by 6, -6 and -9: a third of the way lies 6, 4, 6.
    const counts = { a: 4, b: 6, c: 9 };
    const reasons = [{ sum: 1, least: 4, greatest: 6 }];
    const witnesses = gatherWitnesses(partInWords(counts, [], ['a', 'b', 'c'], { reasons }));
    witnesses.add([10, 0, 0]);
    const explained = [0, 1, 2].map((sum) => witnesses.explainedSpanOf(sum));
    expect(explained).toEqual([
      { least: 4, greatest: 6 },
      { least: 4, greatest: 6 },
      { least: 6, greatest: 9 },
    ]);
  });

  test('are met two steps away at half the way', () => {
    const reasons = [{ sum: 0, least: 4, greatest: 5 }];
    const witnesses = gatherWitnesses(partInWords(ten, said, asked, { reasons }));
    witnesses.add([6, 4]);
    expect(witnesses.explainedSpanOf(0)).toEqual({ least: 4, greatest: 5 });
  });
});

describe('R-53 witnesses against an insider', () => {
  const counts = { a: 1, b: 4, c: 6 };

  test('are those in which their own count is the true one, and the other is not', () => {
    const part = partInWords(counts, ['a + b + c'], ['b', 'c', 'b + c']);
    const witnesses = gatherWitnesses(part);
    witnesses.add([3, 2, 6]);
    expect(witnesses.isOpenTo([0], 0)).toBe(false);
    witnesses.add([1, 2, 8]);
    expect([0, 1, 2].map((sum) => witnesses.isOpenTo([0], sum))).toEqual([true, true, false]);
  });

  test('must have every one of their counts', () => {
    const witnesses = gatherWitnesses(partInWords(counts, ['a + b + c'], ['c']));
    witnesses.add([1, 5, 5]);
    expect(witnesses.isOpenTo([0, 1], 0)).toBe(false);
    expect(witnesses.isOpenTo([0], 0)).toBe(true);
  });
});
