import { partsOf, totalInterval } from '../indicator/count-entry.ts';
import type { CountEntry } from '../indicator/count-entry.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { LocalId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
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
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) {
    return { chosen: only, ends: [{ candidate: only, end: 'counted' }], differences: [] };
  }
  const ordered = candidates.toSorted(
    (a, b) => a.rank - b.rank || compareText(a.document, b.document),
  );
  const named = ordered.find(({ document }) => document === settled);
  const [first] = ordered;
  if (first === undefined) return { ends: [], differences: [] };
  const agree = (a: Candidate, b: Candidate) => sayTheSame(a.entry, b.entry, definitions);
  const equals = ordered.filter(({ rank }) => rank === first.rank);
  const chosen = named ?? (equals.every((each) => agree(each, first)) ? first : undefined);
  if (chosen === undefined) {
    return {
      ends: ordered.map((candidate) => ({
        candidate,
        end: 'awaiting-verification',
        why: 'conflict',
      })),
      differences: ordered
        .filter((each) => !agree(each, first))
        .map((each) => between(first, each)),
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

/** True where the totals agree, and every split that both of them give. */
function sayTheSame(
  a: CountEntry,
  b: CountEntry,
  definitions: ReadonlyMap<string, Indicator>,
): boolean {
  const [one, other] = [totalInterval(a), totalInterval(b)];
  if (one[0] !== other[0] || one[1] !== other[1]) return false;
  const splits = definitions.get(a.indicator)?.splits ?? [];
  return splits.every((split) => {
    const [mine, theirs] = [partsOf(a, split), partsOf(b, split)];
    if (mine === undefined || theirs === undefined) return true;
    const codes = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    return Array.from(codes).every((code) => (mine[code] ?? 0) === (theirs[code] ?? 0));
  });
}
