import type { FollowUp } from '../collection/follow-up.ts';
import type { AnswerState, LedgerRow } from '../collection/ledger.ts';
import type { Stratum } from '../collection/stratum.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween } from '../kernel/calendar-date.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId, ReporterId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import { awaitedReturns, lastDueOf, openIndicatorsOf } from './awaited-returns.ts';
import { followUpsOf } from './follow-ups-of.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { isNothingOnRecord } from './receipts.ts';
import { strataInHand } from './status-matrix.ts';

/** A return that is due and of which the whole or a part is still awaited. */
export interface OutstandingReturn {
  readonly month: Month;
  readonly status: AnswerState['status'];
  /** Days after the first due date. */
  readonly daysOverdue: number;
  /** How often its due date was put off. */
  readonly postponements: number;
  /** The last day that was agreed for it. */
  readonly due: CalendarDate;
  /** The indicators that are awaited of a return that came in part; empty of any other. */
  readonly indicators: readonly IndicatorId[];
}

/** The last attempt to get what is missing, and how many there were. */
export interface LastFollowUp extends Pick<FollowUp, 'kind' | 'on' | 'outcome'> {
  readonly times: number;
}

/** What one reporter still owes, and who urged it. */
export interface OutstandingReporter {
  readonly reporter: ReporterId;
  readonly returns: readonly OutstandingReturn[];
  /** Absent where nobody has urged it. */
  readonly followUp?: LastFollowUp;
}

/** What a stratum still owes. */
export interface OutstandingStratum {
  readonly stratum: Stratum;
  readonly reporters: readonly OutstandingReporter[];
}

/**
 * Who still owes what, by stratum: which months, how late, how often put off, and what came of
 * urging. Returns that are not due yet are not awaited, and what was excused is awaited no longer.
 *
 * @returns only strata that await something. Of whom a desk says that nothing came, the desk's word is told
 *   instead
 * @source minutes, paragraphs G1.c, G2.c, G5.c and D3; brief
 */
export function outstandingOf(question: ReadinessQuestion): readonly OutstandingStratum[] {
  const inHand: readonly string[] = strataInHand(question);
  const byStratum = groupBy(awaitedReturns(question), ([, [first]]) => first?.stratum);
  return question.cycle.value.expected.flatMap(({ stratum }) => {
    const awaited = (byStratum.get(stratum) ?? []).filter(
      ([reporter]) => inHand.includes(stratum) || isNothingOnRecord(question, stratum, reporter),
    );
    if (awaited.length === 0) return [];
    const reporters = awaited.map(([reporter, rows]): OutstandingReporter => {
      const followUp = lastFollowUp(reporter, question);
      return {
        reporter,
        returns: rows.map((row) => outstandingReturn(row, question.asOf)),
        ...(followUp === undefined ? {} : { followUp }),
      };
    });
    return [{ stratum, reporters }];
  });
}

function outstandingReturn(row: LedgerRow, asOf: CalendarDate): OutstandingReturn {
  const { month, state, due, postponements } = row;
  return {
    month,
    status: state.status,
    daysOverdue: Math.max(0, daysBetween(due[0], asOf)),
    postponements,
    due: lastDueOf(row),
    indicators: openIndicatorsOf(row),
  };
}

function lastFollowUp(reporter: ReporterId, question: ReadinessQuestion): LastFollowUp | undefined {
  const urged = followUpsOf(reporter, question);
  const last = urged.at(-1);
  if (last === undefined) return undefined;
  return { kind: last.kind, on: last.on, outcome: last.outcome, times: urged.length };
}
