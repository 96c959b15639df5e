import type { ProgramRow } from '../solver.ts';
import type { HiddenCount, Knowledge, Terms } from './knowledge.ts';

/** What follows without any search, and what is left to search in. */
export interface Settled {
  /** The count of each unknown that is settled. */
  readonly known: readonly (number | undefined)[];
  /** What is said of the others, each thing once. */
  readonly rows: readonly ProgramRow[];
}

/**
 * Settles what anyone sees at once: a sum with one unknown left gives it away, and a sum that is as
 * low as it can be gives all its parts away. Most of a table is settled so, and the rest is small.
 *
 * @source Handbook on Statistical Disclosure Control, chapter 4: recalculation by subtraction
 */
export function settle({ unknowns, statements }: Omit<Knowledge, 'secrets'>): Settled {
  const known: (number | undefined)[] = unknowns.map(() => undefined);
  let rows: readonly ProgramRow[] = statements;
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    rows = rows.map((row) => withoutKnown(row, known));
    for (const row of rows) {
      for (const [unknown, count] of givenAwayBy(row, unknowns)) {
        known[unknown] = count;
        isSettled = false;
      }
    }
  }
  const left = rows.filter(({ terms }) => terms.length > 0);
  return { known, rows: Array.from(new Map(left.map((row) => [keyOf(row), row])).values()) };
}

/** The same row over what is not settled yet. */
function withoutKnown(row: ProgramRow, known: Settled['known']): ProgramRow {
  const { open, constant } = openTermsOf(row.terms, known);
  return { terms: open, least: row.least - constant, greatest: row.greatest - constant };
}

/** A sum without what is settled, and what that comes to. */
export function openTermsOf(
  terms: Terms,
  known: Settled['known'],
): { readonly open: Terms; readonly constant: number } {
  const open = terms.filter(([unknown]) => known[unknown] === undefined);
  const constant = terms.reduce((sum, [unknown, sign]) => sum + sign * (known[unknown] ?? 0), 0);
  return { open, constant };
}

function givenAwayBy(
  { terms, least, greatest }: ProgramRow,
  unknowns: readonly HiddenCount[],
): readonly (readonly [unknown: number, count: number])[] {
  const [first, ...others] = terms;
  if (first !== undefined && others.length === 0 && least === greatest) {
    return [[first[0], least * first[1]]];
  }
  if (terms.some(([, sign]) => sign !== 1)) return [];
  const floors = terms.map(([unknown]) => [unknown, unknowns[unknown]?.least ?? 0] as const);
  const lowest = floors.reduce((sum, [, floor]) => sum + floor, 0);
  return greatest === lowest ? floors : [];
}

function keyOf({ terms, least, greatest }: ProgramRow): string {
  return `${keyOfTerms(terms)} ${least} ${greatest}`;
}

/** Equal for equal sums, whatever the order of their terms. */
export function keyOfTerms(terms: Terms): string {
  return terms
    .toSorted(([a], [b]) => a - b)
    .map(([unknown, sign]) => `${sign}*${unknown}`)
    .join();
}
