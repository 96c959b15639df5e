import type { LedgerRow } from '../collection/ledger.ts';
import { isOutstanding } from '../collection/ledger.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId, ReporterId } from '../kernel/ids.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { isNothingOnRecord } from './receipts.ts';
import { completeReturns } from './rules/complete-returns.ts';
import { strataInHand } from './status-matrix.ts';

/**
 * The returns that are due and of which the whole or a part is still awaited, where it is known whose they
 * are: the returns of a stratum are in hand, a desk says that nothing came, or nobody recorded anything.
 * Where desks only say how much they hold, nobody knows whose is missing.
 *
 * @returns the reporters in the order of the ledger, each with its returns
 * @source minutes, paragraphs D3, D6 and G7.5; brief
 */
export function awaitedReturns(
  question: ReadinessQuestion,
): ReadonlyMap<ReporterId, readonly LedgerRow[]> {
  const awaited = groupBy(question.collected.ledger.filter(isAwaited), ({ reporter }) => reporter);
  const silent = new Set(
    completeReturns(question)
      .filter(({ code }) => code === 'collection/source-not-received')
      .map(({ subject }) => subject),
  );
  const inHand: readonly string[] = strataInHand(question);
  const isKnown = ({ reporter, stratum }: LedgerRow) =>
    inHand.includes(stratum) ||
    silent.has(reporter) ||
    isNothingOnRecord(question, stratum, reporter);
  return new Map(
    Array.from(awaited).filter(([, [first]]) => first !== undefined && isKnown(first)),
  );
}

/** True of a return that is due and of which the whole or a part is still awaited. */
function isAwaited({ state }: LedgerRow): boolean {
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
