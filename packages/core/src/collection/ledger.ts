import { partsOf } from '../indicator/count-entry.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addDays, daysBetween } from '../kernel/calendar-date.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId } from '../kernel/ids.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Cycle } from './cycle.ts';
import type { Expectation } from './expectation.ts';
import type { MonthlyReturn } from './monthly-return.ts';

/**
 * What became of one owed answer: of one reporter, for one month, about one indicator. Silence is
 * derived, never stored.
 *
 * - `received`: with data; `nil`: confirmed that there was none. Late where `daysLate` is above 0.
 * - `partial`: the count came, but not exactly, or without a split that is owed.
 * - `empty`: a form came without content for this indicator: no report.
 * - `unverified`: it came by an informal way, and nobody has verified it.
 * - `not-applicable`, `excused`: need not come, by a decision with a reason.
 * - `not-due`: its first due date is not over. `missing`: that date is over, but a later one was
 *   agreed, or days of grace run. `overdue`: all of them are over.
 */
export type AnswerState =
  | {
      readonly status: 'received' | 'nil' | 'partial' | 'empty' | 'unverified';
      readonly answer: MonthlyReturn;
      /** Days after the first due date; 0 where it came in time. */
      readonly daysLate: number;
    }
  | { readonly status: 'not-applicable' | 'excused'; readonly reason: LocalizedText }
  | { readonly status: 'not-due' }
  | {
      readonly status: 'missing' | 'overdue';
      /** Days after the first due date. */
      readonly daysOverdue: number;
    };

/** What became of a whole return: of one reporter, for one month. */
export interface LedgerRow extends Expectation {
  /** The state of each indicator that it owes, in their order. */
  readonly answers: readonly { readonly indicator: IndicatorId; readonly state: AnswerState }[];
  /**
   * The state of the return as a whole: that of its indicators where they agree, `partial` where
   * some were answered and others were not, otherwise the one that is furthest from an answer.
   */
  readonly state: AnswerState;
  /** How often its due date was put off. */
  readonly postponements: number;
}

/** All that decides what became of what is owed. */
export interface LedgerBasis {
  readonly expectations: readonly Expectation[];
  readonly returns: readonly MonthlyReturn[];
  readonly cycle: Pick<Cycle, 'excused' | 'graceDays'>;
  /** Ids of returns that wait for verification, or that were found untrue. */
  readonly unverified: ReadonlySet<string>;
  /** Splits that each indicator owes, without the residual. */
  readonly splitsOf: ReadonlyMap<string, readonly string[]>;
  readonly asOf: CalendarDate;
}

/**
 * Every owed return with its state on a day. What came after that day has not come yet, and a
 * return that was superseded speaks no longer.
 *
 * @returns one row for each expectation, in their order
 * @source minutes, paragraphs D6, G1.c; brief
 */
export function ledgerOf(basis: LedgerBasis): readonly LedgerRow[] {
  const current = groupBy(
    currentReturns(basis.returns, basis.asOf),
    ({ reporter, month }) => `${reporter} ${month}`,
  );
  return basis.expectations.map((expectation) => {
    const { reporter, month, indicators, due } = expectation;
    const came = current.get(`${reporter} ${month}`) ?? [];
    const answers = indicators.map((indicator) => ({
      indicator,
      state: stateOf({ expectation, indicator, came, basis }),
    }));
    // Who is expected and asked for no indicator in particular still owes a return.
    const state =
      wholeOf(answers.map((each) => each.state)) ?? stateOf({ expectation, came, basis });
    return { ...expectation, answers, state, postponements: due.length - 1 };
  });
}

/** The returns that had come by a day, but for those that another one of them supersedes. */
export function currentReturns(
  returns: readonly MonthlyReturn[],
  asOf: CalendarDate,
): readonly MonthlyReturn[] {
  const came = returns.filter(({ receivedOn }) => receivedOn <= asOf);
  const superseded = new Set(came.map(({ supersedes }) => supersedes));
  return came.filter(({ id }) => !superseded.has(id));
}

/** A state in which an answer with content came: data, a part of it, or a nil. */
export type Answered = Extract<AnswerState, { daysLate: number }>;

/** True of a state in which an answer with content came: data, a part of it, or a nil. */
export function isAnswered(state: AnswerState): state is Answered {
  return state.status === 'received' || state.status === 'nil' || state.status === 'partial';
}

/** True of a state that still waits for the reporter. A decision to excuse it waits no longer. */
export function isOutstanding(state: AnswerState): boolean {
  return !isAnswered(state) && state.status !== 'not-applicable' && state.status !== 'excused';
}

/** From the furthest from an answer to the nearest. */
const byDistance: readonly AnswerState['status'][] = [
  'overdue',
  'missing',
  'empty',
  'unverified',
  'not-due',
  'excused',
];

function wholeOf(states: readonly AnswerState[]): AnswerState | undefined {
  const owed = states.filter(({ status }) => status !== 'not-applicable');
  const [first] = owed;
  if (first === undefined) return states[0];
  const answered = owed.filter(isAnswered);
  const [came] = answered;
  if (came === undefined) {
    const status = byDistance.find((each) => owed.some((state) => state.status === each));
    return owed.find((state) => state.status === status) ?? first;
  }
  const isWhole =
    answered.length === owed.length && answered.every(({ status }) => status !== 'partial');
  if (!isWhole) return { ...came, status: 'partial' };
  return answered.find(({ status }) => status === 'received') ?? came;
}

function stateOf({
  expectation,
  indicator,
  came,
  basis,
}: {
  readonly expectation: Expectation;
  /** Whatever it is about, where left out. */
  readonly indicator?: IndicatorId;
  readonly came: readonly MonthlyReturn[];
  readonly basis: LedgerBasis;
}): AnswerState {
  const { due } = expectation;
  const [firstDue] = due;
  const answer = came.find((each) => speaksOf(indicator, each)) ?? came[0];
  const status = answer === undefined ? undefined : statusOf(answer, indicator, basis);
  if (answer !== undefined && status !== undefined && status !== 'empty') {
    return { status, answer, daysLate: Math.max(0, daysBetween(firstDue, answer.receivedOn)) };
  }
  const decision = (basis.cycle.excused ?? []).find(
    (each) =>
      each.reporter === expectation.reporter &&
      each.on <= basis.asOf &&
      (each.months === undefined || each.months.includes(expectation.month)) &&
      (each.indicators === undefined ||
        (indicator !== undefined && each.indicators.includes(indicator))),
  );
  if (decision !== undefined) return { status: decision.kind, reason: decision.reason };
  if (answer !== undefined) {
    return {
      status: 'empty',
      answer,
      daysLate: Math.max(0, daysBetween(firstDue, answer.receivedOn)),
    };
  }
  const daysOverdue = daysBetween(firstDue, basis.asOf);
  if (daysOverdue <= 0) return { status: 'not-due' };
  const lastDue = due.reduce((last, each) => (each > last ? each : last), firstDue);
  const end = addDays(lastDue, basis.cycle.graceDays ?? 0);
  return { status: basis.asOf > end ? 'overdue' : 'missing', daysOverdue };
}

function speaksOf(indicator: IndicatorId | undefined, answer: MonthlyReturn): boolean {
  if (answer.answer === 'nil') return true;
  if (indicator === undefined) return answer.answer === 'has-data';
  return answer.answer === 'has-data' && answer.counts.some((each) => each.indicator === indicator);
}

function statusOf(
  answer: MonthlyReturn,
  indicator: IndicatorId | undefined,
  { unverified, splitsOf }: LedgerBasis,
): Extract<AnswerState, { daysLate: number }>['status'] {
  if (!speaksOf(indicator, answer)) return 'empty';
  if (unverified.has(answer.id)) return 'unverified';
  if (answer.answer !== 'has-data') return 'nil';
  if (indicator === undefined) return 'received';
  const entry = answer.counts.find((each) => each.indicator === indicator);
  if (entry === undefined) return 'empty';
  const isExact = typeof entry.total === 'number' || entry.total.kind === 'exact';
  const isWhole = (splitsOf.get(indicator) ?? []).every((split) => partsOf(entry, split));
  return isExact && isWhole ? 'received' : 'partial';
}
