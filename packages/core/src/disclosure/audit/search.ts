import type { Optimum, Solver } from '../solver.ts';
import { sumOf } from './knowledge.ts';
import type { Terms } from './knowledge.ts';
import type { Part } from './parts-of.ts';

/** What a sum comes to at its furthest. A table has one whole count for each unknown of the part. */
export type Furthest =
  | { readonly status: 'end'; readonly table: readonly number[] }
  /** It has no end; the table is one far out, where one was found. */
  | { readonly status: 'endless'; readonly table?: readonly number[] }
  /** No table that goes further, or none that the solver found within its limits. */
  | { readonly status: 'none' | 'gave-up' };

/** Which end of a sum is asked for. */
export type Sense = 'least' | 'greatest';

/** Searches the tables that agree with all that is public about a part. */
export interface Search {
  /** @param reached what some table reaches already; nothing is found where none goes further */
  readonly furthest: (sense: Sense, terms: Terms, reached?: number) => Furthest;
  /** From now on only tables in which the sum lies so; without bounds, all again. */
  readonly keep: (sum: number, least?: number, greatest?: number) => void;
  /** From now on only tables in which every unknown is at most so far from the truth. */
  readonly stayWithin: (distance: number) => void;
  /** From now on only tables in which these unknowns are what they truly are; without any, all again. */
  readonly fix: (unknowns: readonly number[]) => void;
  readonly close: () => void;
}

/** How far from a whole number a count of the solver still is that number. */
const tolerance = 1e-6;

/**
 * Opens the search. The program is solved as it is first: its corners are whole in nearly all
 * tables. Only where one is not are whole numbers asked for.
 *
 * @param reach a count beyond everything that matters: where a sum has no end, it is looked for up to here
 */
export function openSearch(part: Part, reach: number, solver: Solver): Search {
  const columns = part.unknowns.map(({ least }) => ({ least, greatest: Infinity }));
  const all = part.unknowns.map((_, unknown) => unknown);
  const program = solver.open({ columns, rows: part.rows });
  const rowOfSum = new Map<number, number>();
  let fixed: ReadonlySet<number> = new Set();
  let distance = Infinity;

  const bound = (most = Infinity) => {
    part.unknowns.forEach(({ least, count }, unknown) => {
      const by = fixed.has(unknown) ? 0 : distance;
      program.boundColumn(unknown, Math.max(least, count - by), Math.min(most, count + by));
    });
  };
  const furthest = (sense: Sense, terms: Terms, reached?: number): Furthest => {
    const corner = program.optimise(sense, terms);
    const table = wholeTable(part, corner);
    if (table !== undefined) return { status: 'end', table };
    if (corner.status === 'infeasible') return { status: 'none' };
    if (corner.status === 'unbounded') {
      bound(reach);
      const far = furthest(sense, terms);
      bound();
      return far.status === 'end' ? { ...far, status: 'endless' } : { status: 'endless' };
    }
    if (reached !== undefined && !goesFurther(sense, corner, reached)) return { status: 'none' };
    program.askWhole(all);
    const whole = program.optimise(sense, terms);
    program.askWhole([]);
    const found = wholeTable(part, whole);
    if (found !== undefined) return { status: 'end', table: found };
    return { status: whole.status === 'infeasible' ? 'none' : 'gave-up' };
  };
  return {
    furthest,
    keep: (sum, least = -Infinity, greatest = Infinity) => {
      const row = rowOfSum.get(sum);
      if (row !== undefined) {
        program.boundRow(row, least, greatest);
        return;
      }
      rowOfSum.set(sum, part.rows.length + rowOfSum.size);
      program.addRow({ least, greatest, terms: part.sums[sum] ?? [] });
    },
    fix: (unknowns) => {
      fixed = new Set(unknowns);
      bound();
    },
    stayWithin: (by) => {
      distance = by;
      bound();
    },
    close: program.close,
  };
}

/** Whether a whole number lies beyond what is reached already. */
function goesFurther(sense: Sense, corner: Optimum, reached: number): boolean {
  if (corner.status !== 'optimal') return true;
  const by = sense === 'greatest' ? corner.value - reached : reached - corner.value;
  return by > 1 - tolerance;
}

/**
 * What the solver found, as whole numbers, if it is a table that agrees with everything. Checked here
 * once more, in whole numbers: nothing is vouched for by a rounding.
 */
export function wholeTable(
  { unknowns, rows }: Pick<Part, 'unknowns' | 'rows'>,
  found: Optimum,
): readonly number[] | undefined {
  if (found.status !== 'optimal') return undefined;
  // Plus 0, so that no -0 remains.
  const table = Array.from(found.columns, (count) => Math.round(count) + 0);
  const isWhole = table.every(
    (count, at) => Math.abs(count - (found.columns[at] ?? NaN)) <= tolerance,
  );
  const isOpen = table.every((count, at) => count >= (unknowns[at]?.least ?? Infinity));
  const agrees = rows.every(({ terms, least, greatest }) => {
    const sum = sumOf(terms, table);
    return sum >= least && sum <= greatest;
  });
  return isWhole && isOpen && agrees ? table : undefined;
}
