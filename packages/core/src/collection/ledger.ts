import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addDays, daysBetween } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId } from '../kernel/ids.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Cycle } from './cycle.ts';
import { decisionOn } from './decision.ts';
import type { Expectation } from './expectation.ts';
import type { MonthlyReturn } from './monthly-return.ts';
import type { OpenedReturn } from './opened-return.ts';
import { openReturn, speaksOf, statusIn } from './opened-return.ts';

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
      /**
       * Days after the first due date; 0 where it came in time. An amendment is as late as the answer that
       * it corrects, where that one was whole.
       */
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
  const { unverified } = basis;
  const byId = new Map(basis.returns.map((each) => [each.id, each]));
  const current = groupBy(
    // A form that may be counted comes before one that may not, and the first to come before others.
    currentReturns(basis.returns, basis.asOf, ({ id }) => !unverified.has(id)).toSorted(
      (a, b) =>
        Number(unverified.has(a.id)) - Number(unverified.has(b.id)) ||
        compareText(a.receivedOn, b.receivedOn) ||
        compareText(a.id, b.id),
    ),
    ({ reporter, month }) => `${reporter} ${month}`,
  );
  return basis.expectations.map((expectation) => {
    const { reporter, month, indicators, due } = expectation;
    const came = (current.get(`${reporter} ${month}`) ?? []).map((answer) =>
      openReturn(answer, due[0], basis.unverified, amendedBy(answer, byId)),
    );
    const [first] = came;
    const unsaid = first === undefined ? silenceOf(due, basis) : emptyStateOf(first);
    const answers = indicators.map((indicator) => ({
      indicator,
      state: stateOf({ expectation, indicator, came, unsaid, basis }),
    }));
    // Who is expected and asked for no indicator in particular still owes a return.
    const state =
      wholeOf(answers.map((each) => each.state)) ?? stateOf({ expectation, came, unsaid, basis });
    return { ...expectation, answers, state, postponements: due.length - 1 };
  });
}

/**
 * The returns that had come by a day, but for those that another one of them supersedes, itself or
 * through others between them.
 *
 * @param isValid false of a return that takes the place of nothing, such as one found untrue
 */
export function currentReturns(
  returns: readonly MonthlyReturn[],
  asOf: CalendarDate,
  isValid: (each: MonthlyReturn) => boolean,
): readonly MonthlyReturn[] {
  const came = returns.filter(({ receivedOn }) => receivedOn <= asOf);
  const amending = came.filter((each) => each.supersedes !== undefined && isValid(each));
  if (amending.length === 0) return came;
  const before = new Map(came.map(({ id, supersedes }) => [id, supersedes]));
  const superseded = new Set<string>();
  for (const { supersedes } of amending) {
    let id = supersedes;
    while (id !== undefined && !superseded.has(id)) {
      superseded.add(id);
      id = before.get(id);
    }
  }
  return came.filter(({ id }) => !superseded.has(id));
}

/** The returns whose place a return took, itself or through others between them, the latest first. */
function amendedBy(
  { supersedes }: MonthlyReturn,
  byId: ReadonlyMap<string, MonthlyReturn>,
): readonly MonthlyReturn[] {
  const amended = new Set<MonthlyReturn>();
  let before = supersedes === undefined ? undefined : byId.get(supersedes);
  while (before !== undefined && !amended.has(before)) {
    amended.add(before);
    before = before.supersedes === undefined ? undefined : byId.get(before.supersedes);
  }
  return [...amended];
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

function emptyStateOf({ answer, daysLate }: OpenedReturn): AnswerState {
  return { status: 'empty', answer, daysLate };
}

function silenceOf(due: Expectation['due'], { asOf, cycle }: LedgerBasis): AnswerState {
  const [firstDue] = due;
  if (asOf <= firstDue) return { status: 'not-due' };
  const lastDue = due.reduce((last, each) => (each > last ? each : last), firstDue);
  const end = addDays(lastDue, cycle.graceDays ?? 0);
  const daysOverdue = daysBetween(firstDue, asOf);
  return { status: asOf > end ? 'overdue' : 'missing', daysOverdue };
}

function stateOf({
  expectation,
  indicator,
  came,
  unsaid,
  basis,
}: {
  readonly expectation: Expectation;
  /** Whatever it is about, where left out. */
  readonly indicator?: IndicatorId;
  readonly came: readonly OpenedReturn[];
  /** What it is where nothing speaks of it and nobody decided about it. */
  readonly unsaid: AnswerState;
  readonly basis: LedgerBasis;
}): AnswerState {
  const speaking = came.find((each) => speaksOf(indicator, each));
  if (speaking !== undefined) {
    // Whoever answered in full in time is not late for having corrected it.
    const inFull = speaking.amended.filter((each) => {
      const isSaid = speaksOf(indicator, each);
      return isSaid && isAnsweredInFull(statusIn(each, indicator, basis.splitsOf));
    });
    const daysLate = Math.min(...[speaking, ...inFull].map((each) => each.daysLate));
    const status = statusIn(speaking, indicator, basis.splitsOf);
    return { status, answer: speaking.answer, daysLate };
  }
  const { reporter, month } = expectation;
  const decision = decisionOn(basis.cycle.excused, basis.asOf, reporter, month, indicator);
  return decision === undefined ? unsaid : { status: decision.kind, reason: decision.reason };
}

function isAnsweredInFull(status: AnswerState['status']): boolean {
  return status === 'received' || status === 'nil';
}
