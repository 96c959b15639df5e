import { describe, expect, test } from 'vitest';
import { partInWords } from '../../testing/disclosure/knowledge-in-words.ts';
import { solver } from '../../testing/solver.ts';
import type { OpenProgram, Optimum, Solver } from '../solver.ts';
import type { Part } from './parts-of.ts';
import { openSearch, wholeTable } from './search.ts';

/** a + b = 10. */
const ten = partInWords({ a: 4, b: 6 }, ['a + b'], ['a', 'b', 'b - a']);
const [a, b] = [[[0, 1]], [[1, 1]]] as const;

/** Counts beyond this matter in no test. */
const reach = 50;
const searchIn = (part: Part) => openSearch(part, reach, solver);

/** A solver that answers what it is told to, and tells what it was asked. */
function saying(...answers: readonly Optimum[]) {
  const asked: string[] = [];
  const left = [...answers];
  const program: OpenProgram = {
    optimise: (sense) => {
      asked.push(sense);
      return left.shift() ?? { status: 'gave-up' };
    },
    boundColumn: () => undefined,
    boundRow: () => undefined,
    addRow: () => undefined,
    askWhole: (columns) => asked.push(`whole ${columns.join()}`),
    close: () => asked.push('close'),
  };
  const told: Solver = { open: () => program };
  return { solver: told, asked };
}

/** What a solver finds. */
function at(...counts: readonly number[]): Optimum & { readonly status: 'optimal' } {
  const none = new Float64Array();
  const columns = Float64Array.from(counts);
  return { status: 'optimal', value: counts[0] ?? 0, columns, columnDuals: none, rowDuals: none };
}

describe('R-53 the search', () => {
  test('finds the table in which a sum is the least, and the greatest', () => {
    const search = searchIn(ten);
    expect(search.furthest('least', a)).toEqual({ status: 'end', table: [0, 10] });
    expect(search.furthest('greatest', a)).toEqual({ status: 'end', table: [10, 0] });
    search.close();
  });

  test('counts from what readers know to be the least', () => {
    const part = partInWords({ a: { least: 3, count: 4 }, b: 6 }, ['a + b'], ['a']);
    expect(searchIn(part).furthest('least', a)).toEqual({ status: 'end', table: [3, 7] });
    expect(searchIn(part).furthest('greatest', b)).toEqual({ status: 'end', table: [3, 7] });
  });

  test('finds no end where nothing holds a sum, and a table far out', () => {
    const search = searchIn(partInWords({ a: 4, b: 6 }, ['a - b'], ['a', 'b - a']));
    expect(search.furthest('greatest', a)).toEqual({ status: 'endless', table: [48, reach] });
    const free = searchIn(partInWords({ a: 4 }, [], ['a']));
    expect(free.furthest('greatest', a)).toEqual({ status: 'endless', table: [reach] });
    // What was bounded to find it is free again.
    expect(free.furthest('greatest', a)).toEqual({ status: 'endless', table: [reach] });
    expect(free.furthest('least', a)).toEqual({ status: 'end', table: [0] });
  });

  test('looks only near the truth where it is told to', () => {
    const search = searchIn(ten);
    search.stayWithin(2);
    expect(search.furthest('greatest', a)).toEqual({ status: 'end', table: [6, 4] });
    expect(search.furthest('least', a)).toEqual({ status: 'end', table: [2, 8] });
    search.stayWithin(Infinity);
    expect(search.furthest('greatest', a)).toEqual({ status: 'end', table: [10, 0] });
  });

  test('stays at what readers know to be the least, however far from the truth it may look', () => {
    const part = partInWords({ a: { least: 3, count: 4 }, b: 6 }, ['a + b'], ['a']);
    const search = searchIn(part);
    search.stayWithin(2);
    expect(search.furthest('least', a)).toEqual({ status: 'end', table: [3, 7] });
  });

  test('leaves some counts as they truly are where it is told to', () => {
    const search = searchIn(partInWords({ a: 4, b: 6, c: 2 }, ['a + b + c'], ['a']));
    search.fix([1]);
    expect(search.furthest('greatest', a)).toEqual({ status: 'end', table: [6, 6, 0] });
    search.fix([]);
    expect(search.furthest('greatest', a)).toEqual({ status: 'end', table: [12, 0, 0] });
  });

  test('keeps a sum between two bounds, until it is told that all is well', () => {
    const search = searchIn(ten);
    search.keep(1, 3, 8);
    expect(search.furthest('greatest', a)).toEqual({ status: 'end', table: [7, 3] });
    expect(search.furthest('least', a)).toEqual({ status: 'end', table: [2, 8] });
    search.keep(1, 5, 5);
    expect(search.furthest('greatest', a)).toEqual({ status: 'end', table: [5, 5] });
    search.keep(1);
    expect(search.furthest('greatest', a)).toEqual({ status: 'end', table: [10, 0] });
    expect(search.furthest('least', a)).toEqual({ status: 'end', table: [0, 10] });
  });

  test('keeps several sums at once, each between its own bounds', () => {
    const search = searchIn(ten);
    search.keep(0, 1);
    search.keep(1, 3);
    search.keep(2, -Infinity, 2);
    expect(search.furthest('least', a)).toEqual({ status: 'end', table: [4, 6] });
    search.keep(2);
    expect(search.furthest('least', a)).toEqual({ status: 'end', table: [1, 9] });
    expect(search.furthest('greatest', a)).toEqual({ status: 'end', table: [7, 3] });
  });

  test('finds nothing where no table is left', () => {
    const search = searchIn(ten);
    search.keep(0, 11, 12);
    expect(search.furthest('greatest', a)).toEqual({ status: 'none' });
  });

  // Any two of them are at most 3: in halves all come to 4.5, in whole counts to 4.
  const ring = partInWords({ a: 1, b: 1, c: 0 }, ['a + b <= 3', 'b + c <= 3', 'a + c <= 3'], ['a']);
  const [all, two] = [
    [
      [0, 1],
      [1, 1],
      [2, 1],
    ],
    [
      [0, 1],
      [1, 1],
    ],
  ] as const;

  test('asks for whole counts where the end has halves', () => {
    const search = searchIn(ring);
    const found = search.furthest('greatest', all);
    expect(found.status === 'end' && found.table.reduce((sum, count) => sum + count)).toBe(4);
    expect(search.furthest('greatest', two)).toMatchObject({ status: 'end' });
  });

  test('asks for none where no whole count lies beyond what is reached', () => {
    const search = searchIn(ring);
    expect(search.furthest('greatest', all, 4)).toEqual({ status: 'none' });
    expect(search.furthest('greatest', all, 3)).toMatchObject({ status: 'end' });
  });

  test('finds none where only halves agree', () => {
    const halves = partInWords(
      { a: 1, b: 1, c: 0 },
      ['a + b = 3', 'b + c = 3', 'a + c = 3'],
      ['a'],
    );
    expect(searchIn(halves).furthest('greatest', a)).toEqual({ status: 'none' });
  });
});

describe('R-53 the search, as the solver answers', () => {
  const furthest = (sense: 'least' | 'greatest', reached?: number, ...answers: Optimum[]) => {
    const said = saying(...answers);
    const search = openSearch(ten, reach, said.solver);
    const found = search.furthest(sense, a, reached);
    return { found, asked: said.asked };
  };

  test('takes a whole answer', () => {
    expect(furthest('greatest', undefined, at(10, 0))).toEqual({
      found: { status: 'end', table: [10, 0] },
      asked: ['greatest'],
    });
  });

  test('asks once more in whole counts, then in any again', () => {
    expect(furthest('least', undefined, at(0.5, 9.5), at(1, 9))).toEqual({
      found: { status: 'end', table: [1, 9] },
      asked: ['least', 'whole 0,1', 'least', 'whole '],
    });
  });

  test('asks in whole counts where the solver gave up', () => {
    expect(furthest('greatest', 4, { status: 'gave-up' }, at(9, 1)).found).toEqual({
      status: 'end',
      table: [9, 1],
    });
  });

  test('gives up where the solver does, and where its whole counts are none', () => {
    const half = at(9.5, 0.5);
    expect(furthest('greatest', 4, half, { status: 'gave-up' }).found.status).toBe('gave-up');
    expect(furthest('greatest', 4, half, half).found.status).toBe('gave-up');
    expect(furthest('greatest', 4, half, { status: 'infeasible' }).found.status).toBe('none');
    expect(furthest('greatest', 4, { status: 'infeasible' })).toEqual({
      found: { status: 'none' },
      asked: ['greatest'],
    });
  });

  test('asks no further than one whole count beyond what is reached', () => {
    const asks = (sense: 'least' | 'greatest', value: number, reached: number) =>
      furthest(sense, reached, { ...at(5.5, 4.5), value }).asked.length > 1;
    expect(asks('greatest', 9.5, 9)).toBe(false);
    expect(asks('greatest', 9.5, 8)).toBe(true);
    expect(asks('least', 0.5, 1)).toBe(false);
    expect(asks('least', 0.5, 2)).toBe(true);
    // The solver may be a hair off: so near to 9 there may be a 9.
    expect(asks('greatest', 8.999_997, 8)).toBe(false);
    expect(asks('greatest', 8.999_999_5, 8)).toBe(true);
  });

  test('finds no end without a table where none far out is found', () => {
    const endless = furthest('greatest', 4, { status: 'unbounded' }, { status: 'gave-up' });
    expect(endless.found).toEqual({ status: 'endless' });
  });

  test('closes what it opened', () => {
    const said = saying();
    openSearch(ten, reach, said.solver).close();
    expect(said.asked).toEqual(['close']);
  });
});

describe('R-53 a table of whole counts', () => {
  test('is what the solver found, rounded off where it is a hair from whole', () => {
    expect(wholeTable(ten, at(3.999_999_9, 6.000_000_1))).toEqual([4, 6]);
    expect(wholeTable(ten, at(-1e-7, 10))).toEqual([0, 10]);
    expect(wholeTable(ten, at(3.999_99, 6.000_01))).toBeUndefined();
    expect(wholeTable(ten, at(3.5, 6.5))).toBeUndefined();
  });

  test('is none where nothing was found', () => {
    expect(wholeTable(ten, { status: 'infeasible' })).toBeUndefined();
    expect(wholeTable({ unknowns: [], rows: [] }, { status: 'gave-up' })).toBeUndefined();
  });

  test('agrees with every statement', () => {
    expect(wholeTable(ten, at(4, 5))).toBeUndefined();
    expect(wholeTable(ten, at(4, 7))).toBeUndefined();
    const between = partInWords({ a: 4, b: 6 }, ['a + b >= 5', 'a <= 4'], []);
    expect(wholeTable(between, at(4, 1))).toEqual([4, 1]);
    expect(wholeTable(between, at(4, 0))).toBeUndefined();
    expect(wholeTable(between, at(5, 6))).toBeUndefined();
  });

  test('has no count below what readers know to be the least', () => {
    const part = partInWords({ a: { least: 3, count: 4 }, b: 6 }, ['a + b'], []);
    expect(wholeTable(part, at(3, 7))).toEqual([3, 7]);
    expect(wholeTable(part, at(2, 8))).toBeUndefined();
    expect(wholeTable(part, at(11, -1))).toBeUndefined();
  });
});
