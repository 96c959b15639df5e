import type { MonthlyReturn } from '../collection/monthly-return.ts';
import type { Claim } from '../evidence/claim.ts';
import type { Inquiry } from '../evidence/inquiry.ts';
import type { Verdict } from '../evidence/verification.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { SourceKind } from '../kernel/source-kind.ts';
import { isInformal } from '../kernel/source-kind.ts';

/** Everything that arrived for a semester, and what was found out about it. */
export interface Arrivals {
  readonly returns: readonly MonthlyReturn[];
  readonly claims: readonly Claim[];
  readonly verdicts: readonly Verdict[];
  readonly inquiries: readonly Inquiry[];
  /** The kind of each source, by its id. */
  readonly sourceKinds: ReadonlyMap<string, SourceKind>;
}

/** What had arrived, and what was known, by a day. */
export function arrivedBy(asOf: CalendarDate, arrivals: Arrivals): Arrivals {
  return {
    ...arrivals,
    returns: arrivals.returns.filter(({ receivedOn }) => receivedOn <= asOf),
    claims: arrivals.claims.filter(({ receivedOn }) => receivedOn <= asOf),
    verdicts: arrivals.verdicts.filter(({ on }) => on <= asOf),
    inquiries: arrivals.inquiries
      .filter(({ on }) => on <= asOf)
      .map(({ answer, ...asked }) =>
        answer === undefined || answer.on > asOf ? asked : { ...asked, answer },
      ),
  };
}

/**
 * Whether something that arrived may be counted: `true` where it came formally or was verified,
 * `untrue` where it was found so, `pending` where it waits for somebody to verify it. Of several
 * verdicts the latest holds, of those of one day the most doubtful.
 *
 * @source minutes, paragraph G6.r; brief R-30
 */
export function verdictsOn(
  arrivals: Arrivals,
): (id: string, way: string) => 'true' | 'untrue' | 'pending' {
  const latest = new Map(
    arrivals.verdicts
      .toSorted((a, b) => compareText(a.on, b.on) || doubt[a.verdict] - doubt[b.verdict])
      .map(({ of, verdict }) => [of, verdict]),
  );
  return (id, way) => latest.get(id) ?? (isInformal(way) ? 'pending' : 'true');
}

const doubt = { true: 0, pending: 1, untrue: 2 } as const;
