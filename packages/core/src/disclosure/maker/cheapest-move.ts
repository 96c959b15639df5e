import type { Solver } from '../solver.ts';
import type { OrderedSystem } from './ordered-system.ts';
import type { SparseSums } from './sparse-sums.ts';

/** A way to move a form, and what readers would have to lose for it. */
export interface Move {
  /** The weight of the cells that are shown and would have to be withheld. */
  readonly cost: number;
  readonly cells: readonly number[];
  /** How far each unknown moves. */
  readonly unknowns: readonly number[];
}

/** Finds the cheapest cells to withhold so that a form can be another than it is. */
export interface MoveFinder {
  /** @returns undefined where nothing helps */
  readonly find: (form: number, by: number, isWithheld: Uint8Array) => Move | undefined;
  readonly know: (unknowns: readonly number[]) => void;
  readonly forget: () => void;
  readonly close: () => void;
}

/** What a withheld cell costs that moves: next to nothing, and not nothing, so that moves stay small. */
const trifle = 1e-5;
const tolerance = 1e-7;

/**
 * One program for all questions: each column splits its move into up and down, and pays its weight for
 * either while its cell is shown.
 *
 * @source Kelly, Golden and Assad (1992), Cell suppression: disclosure protection for sensitive
 *   tabular data; Fischetti and Salazar (2001), heuristic
 */
export function openMoveFinder(
  { unknowns, cells }: OrderedSystem,
  { columns, columnOf, rows }: SparseSums,
  solver: Solver,
): MoveFinder {
  const cellAt = new Map<number, number>();
  cells.forEach((_, form) => {
    const column = columnOf[form] ?? 0;
    if (!cellAt.has(column)) cellAt.set(column, form);
  });
  const [up, down] = [(column: number) => 2 * column, (column: number) => 2 * column + 1];
  const isFixed = (column: number) => {
    const cell = cells[cellAt.get(column) ?? -1];
    return unknowns[column]?.isKnown === true || cell?.status === 'shown';
  };
  const mostUp = (column: number) => (isFixed(column) ? 0 : Infinity);
  const mostDown = (column: number) => {
    const unknown = unknowns[column];
    if (isFixed(column)) return 0;
    return unknown === undefined ? Infinity : unknown.count - (unknown.least ?? 0);
  };
  const all = Array.from({ length: columns }, (_, column) => column);
  const program = solver.open({
    changing: 'bounds',
    columns: all.flatMap((column) => [
      { least: 0, greatest: mostUp(column) },
      { least: 0, greatest: mostDown(column) },
    ]),
    rows: rows.map((row) => ({
      ...row,
      terms: row.terms.flatMap(([column, factor]) => [
        [up(column), factor] as const,
        [down(column), -factor] as const,
      ]),
    })),
  });
  const restore = (column: number) => {
    program.boundColumn(up(column), 0, mostUp(column));
    program.boundColumn(down(column), 0, mostDown(column));
  };
  let known: readonly number[] = [];
  return {
    find: (form, by, isWithheld) => {
      const target = columnOf[form] ?? 0;
      if (by > mostUp(target) || -by > mostDown(target)) return undefined;
      program.boundColumn(up(target), Math.max(by, 0), Math.max(by, 0));
      program.boundColumn(down(target), Math.max(-by, 0), Math.max(-by, 0));
      const terms = all.flatMap((column) => {
        const cell = cellAt.get(column);
        const isFree = cell === undefined || isWithheld[cell] === 1;
        const price = isFree ? trifle : (cells[cell]?.weight ?? 0);
        return [[up(column), price] as const, [down(column), price] as const];
      });
      const found = program.optimise('least', terms);
      restore(target);
      if (found.status !== 'optimal') return undefined;
      const moves = all.map(
        (column) => (found.columns[up(column)] ?? 0) - (found.columns[down(column)] ?? 0),
      );
      const moved = [...cells.keys()].filter(
        (each) => isWithheld[each] !== 1 && Math.abs(moves[columnOf[each] ?? 0] ?? 0) > tolerance,
      );
      return {
        cost: moved.reduce((sum, each) => sum + (cells[each]?.weight ?? 0), 0),
        cells: moved,
        unknowns: moves.slice(0, unknowns.length),
      };
    },
    know: (those) => {
      known = those;
      for (const column of those) {
        program.boundColumn(up(column), 0, 0);
        program.boundColumn(down(column), 0, 0);
      }
    },
    forget: () => {
      for (const column of known) restore(column);
      known = [];
    },
    close: program.close,
  };
}
