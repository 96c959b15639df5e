import { describe, expect, test } from 'vitest';
import { solver } from '../../testing/solver.ts';
import { formIn, systemInWords, withholding } from '../../testing/system-in-words.ts';
import type { PublicSystem } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import { openMoveFinder } from './cheapest-move.ts';
import { orderSystem } from './ordered-system.ts';
import { sparseSums } from './sparse-sums.ts';

const counts = { a: 3, b: 12, c: 7, d: 9 };
const dearTotals = {
  a: {},
  b: { weight: 2 },
  c: { weight: 3 },
  d: { weight: 1 },
  'a + b': { weight: 10 },
  'c + d': { weight: 10 },
  'a + c': { weight: 10 },
  'b + d': { weight: 10 },
};
const table = systemInWords(counts, dearTotals);

function finderIn(system: PublicSystem, by: Solver = solver) {
  const ordered = orderSystem(system);
  const finder = openMoveFinder(ordered, sparseSums(ordered), by);
  return {
    ...finder,
    find: (id: string, far: number, ...withheld: readonly string[]) => {
      const move = finder.find(formIn(ordered, id), far, withholding(ordered, ...withheld));
      if (move === undefined) return 'nothing helps';
      const cells = move.cells.map((cell) => ordered.cells[cell]?.id).join(', ');
      return `${cells} (${move.cost}): ${move.unknowns.map((each) => each.toFixed(1)).join(' ')}`;
    },
  };
}

describe('the cheapest move', () => {
  test('goes round a square where totals are dear', () => {
    const { find } = finderIn(table);
    expect(find('a', 1, 'a')).toBe('b, c, d (6): 1.0 -1.0 -1.0 1.0');
    expect(find('a', -3, 'a')).toBe('b, c, d (6): -3.0 3.0 3.0 -3.0');
    expect(find('a', 2, 'a', 'c')).toBe('b, d (3): 2.0 -2.0 -2.0 2.0');
    expect(find('a', 1, 'a', 'b', 'c', 'd')).toBe(' (0): 1.0 -1.0 -1.0 1.0');
  });

  test('goes through the totals where those are cheap', () => {
    const cheap = { 'a + b': { weight: 1 }, 'a + c': { weight: 2 } };
    const { find } = finderIn(systemInWords(counts, { ...dearTotals, ...cheap }));
    expect(find('a', 1, 'a')).toBe('a + b, a + c (3): 1.0 0.0 0.0 0.0');
  });

  test('moves no more than it must where cells are withheld anyway', () => {
    const everything = Object.keys(dearTotals);
    const { find } = finderIn(table);
    expect(find('a', 2, ...everything)).toBe(' (0): 2.0 0.0 0.0 0.0');
  });

  test('stays as it is for the next question', () => {
    const { find } = finderIn(table);
    expect(find('a + b', 1, 'a + b')).toBe('a, a + c (11): 1.0 0.0 0.0 0.0');
    expect(find('b', -2, 'b')).toBe('a, c, d (5): 2.0 -2.0 -2.0 2.0');
    expect(find('d', 1, 'd')).toBe('a, b, c (6): 1.0 -1.0 -1.0 1.0');
    expect(find('a', 1, 'a')).toBe('b, c, d (6): 1.0 -1.0 -1.0 1.0');
  });

  test('has nowhere to go below nothing, or below what readers know', () => {
    const { find } = finderIn(systemInWords({ ...counts, c: { count: 7, least: 5 } }, dearTotals));
    expect(find('a', -4, 'a')).toBe('nothing helps');
    expect(find('c', -2, 'c')).toBe('a, b, d (4): 2.0 -2.0 -2.0 2.0');
    expect(find('c', -3, 'c')).toBe('nothing helps');
    // Two go round the square, and the third through the totals.
    expect(find('a', 3, 'a')).toBe('a + b, a + c, b, c, d (26): 3.0 -2.0 -2.0 2.0');
  });

  test('leaves alone what is public already, and what is known', () => {
    const shown = { b: { weight: 2, status: 'shown' as const } };
    const { find } = finderIn(systemInWords(counts, { ...dearTotals, ...shown }));
    expect(find('a', 1, 'a')).toBe('a + b, a + c (20): 1.0 0.0 0.0 0.0');
    expect(find('b', 1, 'a')).toBe('nothing helps');
    expect(find('b', -1, 'a')).toBe('nothing helps');
    const known = { ...counts, c: { count: 7, isKnown: true as const } };
    const other = finderIn(systemInWords(known, dearTotals));
    expect(other.find('a', 1, 'a')).toBe('a + b, a + c (20): 1.0 0.0 0.0 0.0');
    const total = { 'a + b': { status: 'shown' as const } };
    const third = finderIn(systemInWords(counts, { a: {}, ...total }));
    expect(third.find('a + b', 1, 'a')).toBe('nothing helps');
    expect(third.find('a', 1, 'a')).toBe(' (0): 1.0 -1.0 0.0 0.0');
  });

  test('leaves alone what somebody knows, until that is forgotten', () => {
    const { find, know, forget } = finderIn(table);
    know([1]);
    expect(find('a', 1, 'a')).toBe('a + b, a + c (20): 1.0 0.0 0.0 0.0');
    forget();
    expect(find('a', 1, 'a')).toBe('b, c, d (6): 1.0 -1.0 -1.0 1.0');
    forget();
    expect(find('a', 1, 'a')).toBe('b, c, d (6): 1.0 -1.0 -1.0 1.0');
  });

  test('is asked of derived counts too', () => {
    const { find } = finderIn(systemInWords(counts, { a: {}, b: {} }, { derived: ['b - a'] }));
    expect(find('b - a', 2, 'b')).toBe(' (0): 0.0 2.0 0.0 0.0');
    expect(find('b - a', -20, 'b')).toBe('a (1): 8.0 -12.0 0.0 0.0');
  });

  test('is not known where the solver gives up', () => {
    let closed = 0;
    const tired: Solver = {
      open: () => ({
        optimise: () => ({ status: 'gave-up' }),
        boundColumn: () => undefined,
        boundRow: () => undefined,
        addRow: () => undefined,
        askWhole: () => undefined,
        close: () => {
          closed += 1;
        },
      }),
    };
    const { find, close } = finderIn(table, tired);
    expect(find('a', 1, 'a')).toBe('nothing helps');
    close();
    expect(closed).toBe(1);
  });
});
