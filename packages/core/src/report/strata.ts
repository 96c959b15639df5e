import type { Cycle } from '../collection/cycle.ts';
import type { LedgerRow } from '../collection/ledger.ts';
import { isAnswered } from '../collection/ledger.ts';
import type { Completeness } from '../figure/completeness.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { PublishedStratum, PublishedStratumMonth } from '../release/release-files.ts';

/** With fewer reporters than this, how many were late in a month says which of them. */
const fewestForLate = 3;

/**
 * How complete each stratum is, in returns, as a whole and month by month: counts only, so that
 * nobody is named as late.
 *
 * @source minutes, paragraphs I3 and D6; brief
 */
export function strataOf(cycle: Cycle, ledger: readonly LedgerRow[]): readonly PublishedStratum[] {
  return cycle.expected.map(({ stratum, reporters }) => {
    const rows = ledger.filter(
      (row) => row.stratum === stratum && row.state.status !== 'not-applicable',
    );
    const counts = { ...countsOf(rows), months: monthsOf(rows) };
    if (reporters === null) return { stratum, status: 'undetermined', ...counts };
    if (reporters.kind === 'nobody') {
      return { stratum, status: 'not-expected', reason: reporters.reason, ...counts };
    }
    const { missing, excused, partial } = counts;
    const status =
      rows.length === 0
        ? 'undetermined'
        : missing + excused + partial === 0
          ? 'complete'
          : 'incomplete';
    return { stratum, status, ...counts };
  });
}

function countsOf(rows: readonly LedgerRow[]) {
  const states = rows.map(({ state }) => state);
  const answered = states.filter(isAnswered);
  const nil = answered.filter(({ status }) => status === 'nil').length;
  const excused = states.filter(({ status }) => status === 'excused').length;
  return {
    expected: states.length,
    received: answered.length - nil,
    nil,
    partial: answered.filter(({ status }) => status === 'partial').length,
    late: answered.filter(({ daysLate }) => daysLate > 0).length,
    excused,
    missing: states.length - answered.length - excused,
  };
}

function monthsOf(rows: readonly LedgerRow[]): PublishedStratumMonth[] {
  const months = Array.from(groupBy(rows, ({ month }) => month)).map(([month, owed]) => {
    const { late, ...counts } = countsOf(owed);
    return owed.length < fewestForLate ? { month, ...counts } : { month, ...counts, late };
  });
  return months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
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
