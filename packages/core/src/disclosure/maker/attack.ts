import type { OpenProgram, ProgramRow, Solver } from '../solver.ts';
import type { OrderedSystem } from './ordered-system.ts';

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
  readonly forget: (unknowns: readonly number[]) => void;
  readonly close: () => void;
}

/** How far any unknown may move up: far beyond what any width asks, and no infinity. */
const room = 1_000_000;
const tolerance = 1e-7;

/**
 * Opens the attack on a system of which every cell is withheld.
 *
 * The program is written in differences from the truth, so that "nothing moved" is always a solution
 * and large counts cost no precision.
 *
 * @source Fischetti and Salazar (2001): the attacker's subproblems
 */
export function openAttack(system: OrderedSystem, solver: Solver): Attack {
  const { unknowns, forms, relations } = system;
  const boundsOf = (index: number) => {
    const { count, least = 0, isKnown = false } = unknowns[index] ?? { count: 0 };
    return isKnown ? { least: 0, greatest: 0 } : { least: least - count, greatest: room };
  };
  const program = solver.open({
    columns: unknowns.map((_, index) => boundsOf(index)),
    rows: [
      ...forms.map(({ terms }) => ({ least: -Infinity, greatest: Infinity, terms })),
      ...relations.map((row) => inDifferences(row, system)),
    ],
  });
  const columns = unknowns.map((_, index) => index);
  const bounds = forms.map((): [number, number] => [-Infinity, Infinity]);
  const bound = (form: number, least: number, greatest: number) => {
    bounds[form] = [least, greatest];
    program.boundRow(form, least, greatest);
  };
  const countOf = (form: number) => forms[form]?.count ?? 0;

  const reach: Attack['reach'] = (form, direction, most) => {
    const [least, greatest] = bounds[form] ?? [0, 0];
    program.boundRow(form, Math.max(least, -most), Math.min(greatest, most));
    const found = ask(program, form, direction, forms.length, forms[form]?.terms ?? []);
    program.boundRow(form, least, greatest);
    return found;
  };
  return {
    show: (form) => bound(form, 0, 0),
    withhold: (form) => bound(form, -Infinity, Infinity),
    keep: (form, least, greatest) => bound(form, least - countOf(form), greatest - countOf(form)),
    reach,
    reachWhole: (form, direction, most) => {
      program.askWhole(columns);
      const found = reach(form, direction, most);
      program.askWhole([]);
      return found;
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

function ask(
  program: OpenProgram,
  form: number,
  direction: 1 | -1,
  forms: number,
  terms: ProgramRow['terms'],
): Reach | undefined {
  const found = program.optimise(direction === 1 ? 'greatest' : 'least', terms);
  if (found.status !== 'optimal') return undefined;
  const heldBy: number[] = [];
  for (let row = 0; row < Math.min(forms, found.rowDuals.length); row += 1) {
    if (row !== form && Math.abs(found.rowDuals[row] ?? 0) > tolerance) heldBy.push(row);
  }
  return { by: Math.abs(found.value), unknowns: found.columns, heldBy };
}

function inDifferences(row: ProgramRow, { unknowns }: OrderedSystem): ProgramRow {
  const now = row.terms.reduce((sum, [index, c]) => sum + c * (unknowns[index]?.count ?? 0), 0);
  return { ...row, least: row.least - now, greatest: row.greatest - now };
}
