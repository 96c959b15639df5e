import type { Terms } from './knowledge.ts';
import { sumOf } from './knowledge.ts';
import type { Part } from './parts-of.ts';

/** The least and the greatest that was found so far. */
export interface Span {
  readonly least: number;
  readonly greatest: number;
}

/** Tables that agree with all that is public. Two that differ in a sum by so much leave it open by so much. */
export interface Witnesses {
  readonly add: (table: readonly number[]) => void;
  readonly spanOf: (sum: number) => Span;
  /** The same, of the tables that the policy explains. */
  readonly explainedSpanOf: (sum: number) => Span;
  /** Whether a table is among them in which the sum is another, and these unknowns are what they truly are. */
  readonly isOpenTo: (unknowns: readonly number[], sum: number) => boolean;
}

/**
 * Gathers witnesses, the truth first. Readers who know the policy believe a table only if it has a
 * reason for what is withheld: a small count in the part. A part that truly has none is withheld for
 * a reason that is not in the knowledge; they believe every table of it.
 *
 * On the way from the truth to a table lie others, all whole, one each step of the greatest common
 * divisor of what differs. They agree too, and near the truth the reason is still there.
 *
 * @source Fischetti and Salazar (2001): a pattern is safe where two tables vouch for it
 */
export function gatherWitnesses({ unknowns, sums, reasons }: Part): Witnesses {
  const truth = unknowns.map(({ count }) => count);
  const values = sums.map((terms) => sumOf(terms, truth));
  const spans: Span[] = values.map((value) => ({ least: value, greatest: value }));
  const explainedSpans = [...spans];
  const tables: (readonly number[])[] = [];
  const hasReason = (table: readonly number[]) =>
    reasons.some(({ sum, least, greatest }) => {
      const value = sumOf(sums[sum] ?? [], table);
      return value >= least && value <= greatest;
    });
  const isExplained = hasReason(truth) ? hasReason : () => true;
  return {
    add: (table) => {
      tables.push(table);
      widen(spans, sums, table);
      for (const step of stepsTo(truth, table)) {
        if (isExplained(step)) widen(explainedSpans, sums, step);
      }
    },
    spanOf: (sum) => spanIn(spans, sum),
    explainedSpanOf: (sum) => spanIn(explainedSpans, sum),
    isOpenTo: (own, sum) =>
      tables.some(
        (table) =>
          own.every((unknown) => table[unknown] === truth[unknown]) &&
          sumOf(sums[sum] ?? [], table) !== values[sum],
      ),
  };
}

/** Confesses: it changes the spans. */
function widen(spans: Span[], sums: readonly Terms[], table: readonly number[]): void {
  for (const [sum, terms] of sums.entries()) {
    const value = sumOf(terms, table);
    const { least, greatest } = spanIn(spans, sum);
    spans[sum] = { least: Math.min(least, value), greatest: Math.max(greatest, value) };
  }
}

function spanIn(spans: readonly Span[], sum: number): Span {
  const span = spans[sum];
  if (span === undefined) throw new RangeError(`Expected a sum of the part, got number ${sum}.`);
  return span;
}

/** The first step, and the last, which is the table. */
function stepsTo(
  truth: readonly number[],
  table: readonly number[],
): readonly (readonly number[])[] {
  const moved = table.map((count, at) => count - (truth[at] ?? 0));
  const steps = moved.reduce(greatestCommonDivisor, 0);
  if (steps < 2) return [table];
  return [truth.map((count, at) => count + (moved[at] ?? 0) / steps), table];
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}
