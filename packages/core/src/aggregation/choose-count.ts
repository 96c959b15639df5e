import { numbersIn, partsOf, totalInterval, totalOf } from '../indicator/count-entry.ts';
import type { CountEntry } from '../indicator/count-entry.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { LocalId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import type { Interval, Quantity } from '../kernel/quantity.ts';
import { intervalOf } from '../kernel/quantity.ts';
import type { Difference, Disposition, End, Submission } from './disposition.ts';

/** One of the counts that sources give for the same cell. */
export interface Candidate extends Submission {
  readonly month: Month;
  readonly entry: CountEntry;
  /** -1 for the reporter's own return; then as the indicator's owner ranks kinds of source. */
  readonly rank: number;
  /** True of the 0 that a confirmed nil stands for. */
  readonly isNil?: boolean;
}

/** The count that holds for a cell. */
export type Chosen = Candidate;

/** Which of several counts of one cell holds, and what becomes of the others. */
export interface Choice {
  readonly chosen?: Chosen;
  readonly ends: readonly {
    readonly candidate: Candidate;
    readonly end: End;
    readonly why?: NonNullable<Disposition['why']>;
  }[];
  readonly differences: readonly Omit<Difference, 'inquiry'>[];
}

/**
 * The count that holds among several of one cell: the one that an inquiry settled, or else that of
 * the first rank. Nobody's, where those of the first rank contradict each other.
 *
 * @param settled the return or claim that an answered inquiry named
 * @returns the same for any order of the candidates
 * @source minutes, paragraphs G4.r and G6.r; brief
 */
export function chooseCount(
  candidates: readonly Candidate[],
  settled: LocalId | undefined,
  definitions: ReadonlyMap<string, Indicator>,
): Choice {
  // Of those of one rank the most exact comes first, then the one that says the most.
  const ordered = candidates.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      vagueness(a.entry) - vagueness(b.entry) ||
      numbersIn(b.entry) - numbersIn(a.entry) ||
      compareText(a.document, b.document),
  );
  const named = ordered.find(({ document }) => document === settled);
  const [first] = ordered;
  if (first === undefined) return { ends: [], differences: [] };
  const agree = (a: Candidate, b: Candidate) => sayTheSame(a.entry, b.entry, definitions);
  const equals = ordered.filter(({ rank }) => rank === first.rank);
  const isUndisputed = equals.every((each, at) =>
    equals.slice(at + 1).every((other) => agree(each, other)),
  );
  const chosen = named ?? (isUndisputed ? first : undefined);
  if (chosen === undefined) {
    return {
      ends: ordered.map((candidate) => ({
        candidate,
        end: 'awaiting-verification',
        why: 'conflict',
      })),
      differences: contradictions(ordered, agree),
    };
  }
  const others = ordered.filter((each) => each !== chosen);
  return {
    chosen,
    ends: [
      { candidate: chosen, end: 'counted' },
      ...others.map((candidate) =>
        agree(candidate, chosen)
          ? ({ candidate, end: 'corroborating' } as const)
          : ({
              candidate,
              end: 'rejected',
              why: named === undefined ? 'precedence' : 'inquiry',
            } as const),
      ),
    ],
    differences: others
      .filter((each) => !agree(each, chosen))
      .map((each) => ({ ...between(chosen, each), chosen: chosen.document })),
  };
}

function between(one: Candidate, other: Candidate): Omit<Difference, 'inquiry'> {
  return {
    indicator: one.entry.indicator,
    reporter: one.reporter,
    month: one.month,
    other: other.document,
    totals: [totalInterval(one.entry)[0], totalInterval(other.entry)[0]],
  };
}

/** Each count that disagrees with one before it, beside the first such one. */
function contradictions(
  ordered: readonly Candidate[],
  agree: (a: Candidate, b: Candidate) => boolean,
): readonly Omit<Difference, 'inquiry'>[] {
  return ordered.flatMap((each, at) => {
    const other = ordered.slice(0, at).find((before) => !agree(before, each));
    return other === undefined ? [] : [between(other, each)];
  });
}

/** 0 for an exact total, more the less it binds. */
function vagueness(entry: CountEntry): number {
  const byKind = { exact: 0, atLeast: 1, moreThan: 1, about: 2, unknown: 3 } as const;
  return byKind[totalOf(entry).kind];
}

/** True where both totals may be true of the same thing, and every split that both of them give. */
function sayTheSame(
  a: CountEntry,
  b: CountEntry,
  definitions: ReadonlyMap<string, Indicator>,
): boolean {
  if (!mayBothBeTrue(totalOf(a), totalOf(b))) return false;
  const splits = definitions.get(a.indicator)?.splits ?? [];
  return splits.every((split) => {
    const [mine, theirs] = [partsOf(a, split), partsOf(b, split)];
    if (mine === undefined || theirs === undefined) return true;
    const codes = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    return Array.from(codes).every((code) => (mine[code] ?? 0) === (theirs[code] ?? 0));
  });
}

function mayBothBeTrue(a: Quantity, b: Quantity): boolean {
  const [[leastA, mostA], [leastB, mostB]] = [saidBy(a), saidBy(b)];
  return leastA <= mostB && leastB <= mostA;
}

/** The values that a quantity names. "About" bounds nothing, but it names a number. */
function saidBy(quantity: Quantity): Interval {
  return quantity.kind === 'about' ? [quantity.n, quantity.n] : intervalOf(quantity);
}
