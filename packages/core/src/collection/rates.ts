import type { IndicatorId } from '../kernel/ids.ts';
import type { LedgerRow } from './ledger.ts';
import { isAnswered } from './ledger.ts';

/** How much of what was owed came, and how much of it in time; counted in answers. */
export type Rate =
  | {
      readonly status: 'determined';
      /** Answers owed: reporters times months times indicators. */
      readonly expected: number;
      readonly answered: number;
      /** Answered by the first due date. */
      readonly inTime: number;
      /** Answered of expected, from 0 to 1. */
      readonly completeness: number;
      /** In time of expected, from 0 to 1: what came late, and what never came, is not in time. */
      readonly timeliness: number;
    }
  | { readonly status: 'undetermined' };

/**
 * The rates of a ledger by whatever it is asked for: a stratum, a month, an indicator.
 *
 * What does not apply is not owed; what is excused is. What nobody expected is in no row of the
 * ledger, so that it raises no rate, and none is above 1.
 *
 * @param keyOf what an answer belongs to; undefined leaves it out
 * @param keys what is asked for even if nothing was owed for it: that is undetermined, not complete
 * @source minutes, paragraph I3; brief; DHIS2 reporting rates
 */
export function ratesOf<Key>(
  ledger: readonly LedgerRow[],
  keyOf: (row: LedgerRow, indicator: IndicatorId) => Key | undefined,
  keys: readonly Key[] = [],
): ReadonlyMap<Key, Rate> {
  const counts = new Map(keys.map((key) => [key, { expected: 0, answered: 0, inTime: 0 }]));
  for (const row of ledger) {
    for (const { indicator, state } of row.answers) {
      const key = keyOf(row, indicator);
      if (key === undefined || state.status === 'not-applicable') continue;
      let count = counts.get(key);
      if (count === undefined) {
        count = { expected: 0, answered: 0, inTime: 0 };
        counts.set(key, count);
      }
      count.expected += 1;
      if (!isAnswered(state)) continue;
      count.answered += 1;
      if (state.daysLate === 0) count.inTime += 1;
    }
  }
  return new Map(Array.from(counts, ([key, count]) => [key, rateOf(count)]));
}

function rateOf(count: {
  readonly expected: number;
  readonly answered: number;
  readonly inTime: number;
}): Rate {
  const { expected, answered, inTime } = count;
  if (expected === 0) return { status: 'undetermined' };
  return {
    status: 'determined',
    ...count,
    completeness: answered / expected,
    timeliness: inTime / expected,
  };
}
