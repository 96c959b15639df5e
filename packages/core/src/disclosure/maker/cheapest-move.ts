import type { Solver } from '../solver.ts';
import type { OrderedSystem } from './ordered-system.ts';

/** A way to move a form, and what readers would have to lose for it. */
export interface Move {
  /** The weight of the cells that are shown and would have to be withheld. */
  readonly cost: number;
  readonly cells: readonly number[];
  /** How far each unknown moves. */
  readonly unknowns: Float64Array;
}

/** Finds the cheapest cells to withhold so that a form can be another than it is. */
export interface MoveFinder {
  /** @returns undefined where nothing helps */
  readonly find: (form: number, by: number, isWithheld: Uint8Array) => Move | undefined;
  readonly know: (unknowns: readonly number[]) => void;
  readonly forget: (unknowns: readonly number[]) => void;
  readonly close: () => void;
}

/** What a withheld cell costs that moves: next to nothing, and not nothing, so that moves stay small. */
const trifle = 1e-5;
const tolerance = 1e-7;

/**
 * One program for all questions: each cell splits its move into up and down, and pays its weight for
 * either while it is shown.
 *
 * @source Kelly, Golden and Assad (1992), Cell suppression: disclosure protection for sensitive
 *   tabular data; Fischetti and Salazar (2001), heuristic
 */
export function openMoveFinder(system: OrderedSystem, solver: Solver): MoveFinder {
  const { unknowns, forms, cells, relations } = system;
  const boundsOf = (index: number) => {
    const { count, least = 0, isKnown = false } = unknowns[index] ?? { count: 0 };
    return isKnown ? { least: 0, greatest: 0 } : { least: least - count, greatest: Infinity };
  };
  const up = (form: number) => unknowns.length + 2 * form;
  const down = (form: number) => up(form) + 1;
  const mostOf = (form: number) => (cells[form]?.status === 'shown' ? 0 : Infinity);
  const program = solver.open({
    columns: [
      ...unknowns.map((_, index) => boundsOf(index)),
      ...forms.flatMap((_, form) => [
        { least: 0, greatest: mostOf(form) },
        { least: 0, greatest: mostOf(form) },
      ]),
    ],
    rows: [
      ...forms.map(({ terms }, form) => ({
        least: 0,
        greatest: 0,
        terms: [...terms, [up(form), -1] as const, [down(form), 1] as const],
      })),
      ...relations.map(({ least, greatest, terms }) => {
        const now = terms.reduce((sum, [index, c]) => sum + c * (unknowns[index]?.count ?? 0), 0);
        return { least: least - now, greatest: greatest - now, terms };
      }),
    ],
  });
  return {
    find: (form, by, isWithheld) => {
      program.boundColumn(up(form), Math.max(by, 0), Math.max(by, 0));
      program.boundColumn(down(form), Math.max(-by, 0), Math.max(-by, 0));
      const priceOf = (each: number) => {
        const weight = cells[each]?.weight ?? 0;
        return isWithheld[each] === 1 ? trifle : weight;
      };
      const terms = forms.flatMap((_, each) => {
        const price = priceOf(each);
        return [[up(each), price] as const, [down(each), price] as const];
      });
      const found = program.optimise('least', terms);
      program.boundColumn(up(form), 0, mostOf(form));
      program.boundColumn(down(form), 0, mostOf(form));
      if (found.status !== 'optimal') return undefined;
      const { columns } = found;
      const moved = [...cells.keys()].filter(
        (each) =>
          isWithheld[each] !== 1 &&
          (columns[up(each)] ?? 0) + (columns[down(each)] ?? 0) > tolerance,
      );
      return {
        cost: moved.reduce((sum, each) => sum + (cells[each]?.weight ?? 0), 0),
        cells: moved,
        unknowns: columns.slice(0, unknowns.length),
      };
    },
    know: (known) => {
      for (const index of known) program.boundColumn(index, 0, 0);
    },
    forget: (known) => {
      for (const index of known) {
        const { least, greatest } = boundsOf(index);
        program.boundColumn(index, least, greatest);
      }
    },
    close: program.close,
  };
}
