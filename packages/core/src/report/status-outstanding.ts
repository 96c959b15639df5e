import type { FollowUp } from '../collection/follow-up.ts';
import type { AnswerState, LedgerRow } from '../collection/ledger.ts';
import { isOutstanding } from '../collection/ledger.ts';
import type { Stratum } from '../collection/stratum.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween, hasComeBy } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId, ReporterId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import { reportersOf } from '../reference/reporters-of.ts';
import { listsOf } from './corpus.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
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
 * @returns only strata of which the returns are in hand and something is awaited
 * @source minutes, paragraphs G1.c, G2.c, G5.c and D3; brief
 */
export function outstandingOf(question: ReadinessQuestion): readonly OutstandingStratum[] {
  return strataInHand(question).flatMap((stratum) => {
    const awaited = question.collected.ledger.filter(
      (row) => row.stratum === stratum && isAwaited(row),
    );
    if (awaited.length === 0) return [];
    const reporters = Array.from(
      groupBy(awaited, ({ reporter }) => reporter),
      ([reporter, rows]): OutstandingReporter => {
        const followUp = lastFollowUp(reporter, question);
        return {
          reporter,
          returns: rows.map((row) => outstandingReturn(row, question.asOf)),
          ...(followUp === undefined ? {} : { followUp }),
        };
      },
    );
    return [{ stratum, reporters }];
  });
}

function isAwaited({ state }: LedgerRow): boolean {
  return state.status === 'partial' || (isOutstanding(state) && state.status !== 'not-due');
}

function outstandingReturn(row: LedgerRow, asOf: CalendarDate): OutstandingReturn {
  const { month, state, answers, due, postponements } = row;
  const [firstDue] = due;
  const open =
    state.status === 'partial'
      ? answers.filter((each) => each.state.status === 'partial' || isOutstanding(each.state))
      : [];
  return {
    month,
    status: state.status,
    daysOverdue: Math.max(0, daysBetween(firstDue, asOf)),
    postponements,
    due: due.reduce((last, each) => (each > last ? each : last), firstDue),
    indicators: open.map(({ indicator }) => indicator),
  };
}

function lastFollowUp(
  reporter: ReporterId,
  { corpus, period, asOf }: ReadinessQuestion,
): LastFollowUp | undefined {
  const lists = listsOf(corpus);
  const urged = period.followUps
    .flatMap(({ value }) => value.followUps)
    .filter(({ on }) => hasComeBy(on, asOf))
    .filter(({ reporters }) => reportersOf(reporters, lists).includes(reporter))
    .toSorted((a, b) => compareText(earliestDay(a.on), earliestDay(b.on)));
  const last = urged.at(-1);
  if (last === undefined) return undefined;
  return { kind: last.kind, on: last.on, outcome: last.outcome, times: urged.length };
}

/** The earliest day that a date may mean, so that dates known in part can be put in order. */
function earliestDay(date: FollowUp['on']): string {
  return date.replaceAll('XX', '01');
}
