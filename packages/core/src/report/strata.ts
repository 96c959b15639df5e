import type { LedgerRow } from '../collection/ledger.ts';
import { isAnswered } from '../collection/ledger.ts';
import type { Cycle } from '../collection/cycle.ts';
import type { Completeness } from '../figure/completeness.ts';
import type { PublishedStratum } from '../release/release-files.ts';

/**
 * How complete each stratum is, in returns: counts only, so that nobody is named as late.
 *
 * @source minutes, paragraph I3; brief R-12
 */
export function strataOf(cycle: Cycle, ledger: readonly LedgerRow[]): readonly PublishedStratum[] {
  return cycle.expected.map(({ stratum, reporters }) => {
    const states = ledger
      .filter((row) => row.stratum === stratum)
      .map(({ state }) => state)
      .filter(({ status }) => status !== 'not-applicable');
    const answered = states.filter(isAnswered);
    const nil = answered.filter(({ status }) => status === 'nil').length;
    const excused = states.filter(({ status }) => status === 'excused').length;
    const counts = {
      expected: states.length,
      received: answered.length - nil,
      nil,
      partial: answered.filter(({ status }) => status === 'partial').length,
      late: answered.filter(({ daysLate }) => daysLate > 0).length,
      excused,
      missing: states.length - answered.length - excused,
    };
    if (reporters === null) return { stratum, status: 'undetermined', ...counts };
    if (reporters.kind === 'nobody') {
      return { stratum, status: 'not-expected', reason: reporters.reason, ...counts };
    }
    const status =
      states.length === 0
        ? 'undetermined'
        : counts.missing + excused + counts.partial === 0
          ? 'complete'
          : 'incomplete';
    return { stratum, status, ...counts };
  });
}

/**
 * The completeness of a whole report: undetermined as long as one stratum is, complete only when
 * every stratum that is expected is.
 */
export function completenessOfStrata(strata: readonly PublishedStratum[]): Completeness {
  const asked = strata.filter(({ status }) => status !== 'not-expected');
  if (asked.length === 0 || asked.some(({ status }) => status === 'undetermined')) {
    return { status: 'undetermined' };
  }
  const sum = (key: 'expected' | 'received' | 'nil') =>
    asked.reduce((total, stratum) => total + stratum[key], 0);
  const status = asked.every((each) => each.status === 'complete') ? 'complete' : 'incomplete';
  return { status, expected: sum('expected'), received: sum('received'), nil: sum('nil') };
}
