import type { Solver } from '../solver.ts';
import type { OrderedSystem } from './ordered-system.ts';
import type { SparseSums } from './sparse-sums.ts';

/** How far a form can be moved from its true count without contradicting what is shown. */
export interface Reach {
  /** At most what was asked; it may be no whole number. */
  readonly by: number;
  /** Every unknown at that end. */
  readonly unknowns: Float64Array;
  /** The forms whose being shown holds it back. */
  readonly heldBy: readonly number[];
}

/** One program that knows what readers know, and is asked how far they can be from the truth. */
export interface Attack {
  readonly show: (form: number) => void;
  readonly withhold: (form: number) => void;
  /**
   * @param most how far at most: beyond it nobody asks
   * @returns undefined where the solver gave up
   */
  readonly reach: (form: number, direction: 1 | -1, most: number) => Reach | undefined;
  /** The same among whole numbers alone; dearer. */
  readonly reachWhole: (form: number, direction: 1 | -1, most: number) => Reach | undefined;
  /** Keeps a form between two counts until it is withheld or shown again. */
  readonly keep: (form: number, least: number, greatest: number) => void;
  /** Takes unknowns for known: somebody who is alone in a cell knows what is in it. */
  readonly know: (unknowns: readonly number[]) => void;
  readonly forget: () => void;
  readonly close: () => void;
}

/** How far any unknown may move up: far beyond what any width asks, and no infinity. */
const room = 1_000_000;
const tolerance = 1e-7;
/** The bounds of what is known: it stays as it is. */
const fixed: Bounds = [0, 0];

/**
 * Opens the attack on a system of which every cell is withheld.
 *
 * The program is written in differences from the truth, so that "nothing moved" is always a solution
 * and large counts cost no precision.
 *
 * @source Fischetti and Salazar (2001): the attacker's subproblems
 */
export function openAttack(system: OrderedSystem, sums: SparseSums, solver: Solver): Attack {
  const { unknowns, forms } = system;
  const { columns, columnOf, rows } = sums;
  const counts = new Map(
    forms.map(({ count, terms }, form) => [
      columnOf[form],
      terms.every(([, c]) => c === 1) ? count : Infinity,
    ]),
  );
  const free = Array.from({ length: columns }, (_, column): Bounds => {
    const unknown = unknowns[column];
    if (unknown !== undefined) return freeBounds(unknown);
    return [-(counts.get(column) ?? Infinity), room * 1000];
  });
  const bounds = [...free];
  const program = solver.open({
    columns: free.map(([least, greatest]) => ({ least, greatest })),
    rows,
  });
  const formsAt = new Map<number, number[]>();
  columnOf.forEach((column, form) => {
    formsAt.set(column, [...(formsAt.get(column) ?? []), form]);
  });
  const columnFor = (form: number) => columnOf[form] ?? 0;
  const bound = (column: number, [least, greatest]: Bounds) => {
    bounds[column] = [least, greatest];
    program.boundColumn(column, least, greatest);
  };
  const freeAt = (column: number): Bounds => free[column] ?? fixed;
  const within = (column: number, least: number, greatest: number): Bounds => {
    const [floor, ceiling] = freeAt(column);
    return [Math.max(floor, least), Math.min(ceiling, greatest)];
  };

  const reach: Attack['reach'] = (form, direction, most) => {
    const column = columnFor(form);
    const [least, greatest] = bounds[column] ?? fixed;
    program.boundColumn(column, Math.max(least, -most), Math.min(greatest, most));
    const found = program.optimise(direction === 1 ? 'greatest' : 'least', [[column, 1]]);
    program.boundColumn(column, least, greatest);
    if (found.status !== 'optimal') return undefined;
    const heldBy: number[] = [];
    found.columnDuals.forEach((dual, each) => {
      if (each !== column && Math.abs(dual) > tolerance) heldBy.push(...(formsAt.get(each) ?? []));
    });
    const { value, columns: moved } = found;
    return { by: Math.abs(value), unknowns: moved.slice(0, unknowns.length), heldBy };
  };
  const whole = unknowns.map((_, index) => index);
  const known = new Map<number, Bounds>();
  return {
    show: (form) => bound(columnFor(form), fixed),
    withhold: (form) => bound(columnFor(form), freeAt(columnFor(form))),
    keep: (form, least, greatest) => {
      const count = forms[form]?.count ?? 0;
      bound(columnFor(form), within(columnFor(form), least - count, greatest - count));
    },
    reach,
    reachWhole: (form, direction, most) => {
      program.askWhole(whole);
      const found = reach(form, direction, most);
      program.askWhole([]);
      return found;
    },
    know: (those) => {
      for (const column of those) {
        known.set(column, bounds[column] ?? fixed);
        bound(column, fixed);
      }
    },
    forget: () => {
      for (const [column, before] of known) bound(column, before);
      known.clear();
    },
    close: program.close,
  };
}

type Bounds = readonly [least: number, greatest: number];

/** How far an unknown may move: not below what readers know it to be. */
function freeBounds({ count, least = 0, isKnown }: OrderedSystem['unknowns'][number]): Bounds {
  return isKnown === true ? fixed : [least - count, room];
}
