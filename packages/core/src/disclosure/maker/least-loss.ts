import type { OpenProgram, ProgramRow, Solver } from '../solver.ts';
import type { OrderedSystem } from './ordered-system.ts';
import type { Pattern, Weakness } from './pattern.ts';

/** Cells that may be withheld or not, above which nobody looks for the very least. */
const most = 80;
/** Rounds of asking for the least and finding out what it gives away. */
const rounds = 400;

/**
 * Finds the lightest pattern of all, where the system is small enough; else it leaves the pattern as
 * it is.
 *
 * Whatever is given away tells a set of cells of which at least one must be withheld. The lightest set
 * that has one of each is tried, gives something else away, and so on, until nothing is: no lighter
 * pattern can be safe.
 *
 * Confesses: it changes the pattern.
 *
 * @returns whether nothing lighter is safe
 * @source Fischetti and Salazar (2001): the master problem and its cuts; here as a hitting set
 */
export function findLeastLoss(system: OrderedSystem, pattern: Pattern, solver: Solver): boolean {
  const { cells } = system;
  const { isWithheld } = pattern;
  const open = [...cells.entries()].flatMap(([form, { status, isSmall }]) =>
    status === 'open' && !isSmall ? [form] : [],
  );
  const known = open.filter((form) => isWithheld[form] === 1);
  if (open.length > most || known.length === 0) return known.length === 0;
  const weightOf = (form: number) => cells[form]?.weight ?? 0;
  const weightIn = (forms: readonly number[]) => forms.reduce((sum, f) => sum + weightOf(f), 0);
  const program = solver.open({ columns: open.map(() => ({ least: 0, greatest: 1 })), rows: [] });
  program.askWhole(open.map((_, column) => column));
  const terms = open.map((form, column) => [column, weightOf(form)] as const);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const found = program.optimise('least', terms);
      if (found.status !== 'optimal') break;
      const chosen = open.filter((_, column) => (found.columns[column] ?? 0) > 0.5);
      if (weightIn(chosen) >= weightIn(known) - 1e-6) {
        become(pattern, open, known);
        return true;
      }
      become(pattern, open, chosen);
      const weak = pattern.weaknesses();
      if (weak.length === 0) return true;
      for (const weakness of weak) demand(program, cutFor(system, pattern, open, weakness));
    }
    become(pattern, open, known);
    return false;
  } finally {
    program.close();
  }
}

/** Confesses: it changes the pattern. */
function become(pattern: Pattern, open: readonly number[], chosen: readonly number[]): void {
  const isChosen = new Set(chosen);
  const { isWithheld } = pattern;
  const shown = open.filter((form) => isWithheld[form] === 1 && !isChosen.has(form));
  if (shown.length > 0) pattern.show(shown);
  const withheld = open.filter((form) => isWithheld[form] !== 1 && isChosen.has(form));
  if (withheld.length > 0) pattern.withhold(withheld);
}

/** At least one of those that give it away; and where it is a complement itself, that or not it. */
function cutFor(
  { cells }: OrderedSystem,
  pattern: Pattern,
  open: readonly number[],
  weakness: Weakness,
): ProgramRow {
  const { isWithheld } = pattern;
  const shown = new Set(open.filter((form) => isWithheld[form] !== 1));
  const held = pattern.heldBy(weakness)?.filter((form) => shown.has(form)) ?? [];
  const helps = new Set(held.length > 0 ? held : shown);
  const cell = cells[weakness.form];
  const own = cell?.status === 'open' && !cell.isSmall ? weakness.form : undefined;
  return {
    least: own === undefined ? 1 : 0,
    greatest: Infinity,
    terms: open.flatMap((form, column): (readonly [number, number])[] => {
      if (form === own) return [[column, -1]];
      return helps.has(form) ? [[column, 1]] : [];
    }),
  };
}

function demand(program: OpenProgram, row: ProgramRow): void {
  if (row.terms.some(([, factor]) => factor > 0)) program.addRow(row);
}
