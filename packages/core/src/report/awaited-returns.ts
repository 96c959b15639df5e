import type { LedgerRow } from '../collection/ledger.ts';
import { isOutstanding } from '../collection/ledger.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { IndicatorId } from '../kernel/ids.ts';

/** True of a return that is due and of which the whole or a part is still awaited. */
export function isAwaited({ state }: LedgerRow): boolean {
  return state.status === 'partial' || (isOutstanding(state) && state.status !== 'not-due');
}

/** The last day that was agreed for a return. */
export function lastDueOf({ due }: LedgerRow): CalendarDate {
  const [firstDue] = due;
  return due.reduce((last, each) => (each > last ? each : last), firstDue);
}

/** The indicators that are awaited of a return that came in part; empty of any other. */
export function openIndicatorsOf({ state, answers }: LedgerRow): readonly IndicatorId[] {
  if (state.status !== 'partial') return [];
  return answers
    .filter((each) => each.state.status === 'partial' || isOutstanding(each.state))
    .map(({ indicator }) => indicator);
}
