import type { FollowUp } from '../collection/follow-up.ts';
import type { AnswerState, LedgerRow } from '../collection/ledger.ts';
import type { Stratum } from '../collection/stratum.ts';
import { exactTotalOf, partsOf } from '../indicator/count-entry.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { addDays, CalendarDate, daysBetween, isSurelyBefore } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { DimensionId, IndicatorId, ReporterId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import { awaitedReturns, lastDueOf, openIndicatorsOf } from './awaited-returns.ts';
import { followUpsOf } from './follow-ups-of.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/** What is awaited of one indicator. */
export interface AwaitedIndicator {
  readonly indicator: IndicatorId;
  /** The splits that its count came without; empty where the count itself is awaited. */
  readonly splits: readonly DimensionId[];
}

/** A return that is awaited, or what it left out. */
export interface AwaitedReturn {
  readonly month: Month;
  readonly status: AnswerState['status'];
  readonly firstDue: CalendarDate;
  /** The last day that was agreed for it; the first one where it was never put off. */
  readonly due: CalendarDate;
  /** Days after the first due date. */
  readonly daysOverdue: number;
  /** True where nothing of it can be counted yet; false where it came in part. */
  readonly isWhole: boolean;
  /** Of a whole return everything that is asked, of another one what it left out. */
  readonly indicators: readonly AwaitedIndicator[];
}

/** What a letter of reminder must say to one reporter, without a word of what others say of it. */
export interface ReminderLetter {
  readonly reporter: ReporterId;
  readonly stratum: Stratum;
  readonly awaited: readonly AwaitedReturn[];
  /** When and how it was urged before, from its earliest awaited month on; never what came of it. */
  readonly reminders: readonly Pick<FollowUp, 'kind' | 'on' | 'reference'>[];
  /** The last day on which nothing of it is due yet; absent once any of its due dates is over. */
  readonly waitUntil?: CalendarDate;
}

/**
 * Whom to remind of what: everybody who owes a return of which the due date is over, or a part of one.
 *
 * @returns in the order of the cycle and of the reference lists; whoever owes nothing is not in it
 * @source minutes, paragraphs G2.c, G7.2, D3 and D6; brief
 */
export function reminderLetters(question: ReadinessQuestion): readonly ReminderLetter[] {
  return Array.from(awaitedReturns(question).values(), ([first, ...others]) =>
    first === undefined ? [] : [letterTo(first, others, question)],
  ).flat();
}

/**
 * The day by which a reminder asks for an answer where nobody names one: a week on, or the deadline of
 * the report where that comes first.
 */
export function answerDayOf({ cycle, asOf }: ReadinessQuestion): CalendarDate {
  const inAWeek = addDays(asOf, 7);
  const { dueOn } = cycle.value;
  return dueOn > asOf && dueOn < inAWeek ? dueOn : inAWeek;
}

function letterTo(
  row: LedgerRow,
  others: readonly LedgerRow[],
  question: ReadinessQuestion,
): ReminderLetter {
  const { asOf, collected } = question;
  const { reporter, stratum } = row;
  const awaited = [row, ...others]
    .map((each) => awaitedReturn(each, asOf, collected.indicators))
    .toSorted((a, b) => compareText(a.month, b.month));
  const due = awaited.map((each) => each.due).toSorted(compareText);
  const [nearest] = due;
  const [first] = awaited;
  const reminders = followUpsOf(reporter, question)
    .filter(({ on }) => first === undefined || !isSurelyBefore(on, firstDayOf(first.month)))
    .map(({ kind, on, reference }) => ({
      kind,
      on,
      ...(reference === undefined ? {} : { reference }),
    }));
  return {
    reporter,
    stratum,
    awaited,
    reminders,
    ...(nearest !== undefined && nearest >= asOf ? { waitUntil: nearest } : {}),
  };
}

function firstDayOf(month: Month): CalendarDate {
  return CalendarDate.parse(`${month}-01`);
}

function awaitedReturn(
  row: LedgerRow,
  asOf: CalendarDate,
  indicators: readonly Indicator[],
): AwaitedReturn {
  const { month, state, due } = row;
  const isWhole = state.status !== 'partial';
  const awaited = isWhole ? row.indicators : openIndicatorsOf(row);
  return {
    month,
    status: state.status,
    firstDue: due[0],
    due: lastDueOf(row),
    daysOverdue: Math.max(0, daysBetween(due[0], asOf)),
    isWhole,
    indicators: awaited.map((indicator) => ({
      indicator,
      splits: isWhole ? [] : splitsLeftOut(indicator, row, indicators),
    })),
  };
}

/** The splits that an exact count came without; none where the count itself is awaited. */
function splitsLeftOut(
  indicator: IndicatorId,
  { answers }: LedgerRow,
  indicators: readonly Indicator[],
): readonly DimensionId[] {
  const state = answers.find((each) => each.indicator === indicator)?.state;
  if (state?.status !== 'partial' || state.answer.answer !== 'has-data') return [];
  const entry = state.answer.counts.find((each) => each.indicator === indicator);
  if (entry === undefined || exactTotalOf(entry) === undefined) return [];
  const splits = indicators.find(({ id }) => id === indicator)?.splits ?? [];
  return splits.filter((split) => partsOf(entry, split) === undefined);
}
