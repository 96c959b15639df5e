import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween } from '../kernel/calendar-date.ts';
import type { Expectation } from './expectation.ts';
import type { MonthlyReturn } from './monthly-return.ts';

/** What became of one expected return. Missing is derived from silence, never stored. */
export type ReturnState =
  | {
      readonly status: 'received' | 'nil';
      readonly answer: MonthlyReturn;
      /** Days after the due date; 0 where it came in time. */
      readonly daysLate: number;
    }
  | { readonly status: 'missing'; readonly daysOverdue: number }
  | { readonly status: 'not-due' };

/** An expected return and what became of it. */
export interface LedgerRow extends Expectation {
  readonly state: ReturnState;
}

/**
 * Every expected return with its state on a day. What came after that day has not come yet.
 *
 * @param asOf the day on which the question is asked
 * @returns one row for each expectation, in their order
 * @source minutes, paragraphs D6, G1.c; brief
 */
export function ledgerOf(
  expectations: readonly Expectation[],
  returns: readonly MonthlyReturn[],
  asOf: CalendarDate,
): readonly LedgerRow[] {
  const answers = new Map(
    returns
      .filter((each) => each.receivedOn <= asOf)
      .map((each) => [`${each.reporter} ${each.month}`, each]),
  );
  return expectations.map((expectation) => {
    const answer = answers.get(`${expectation.reporter} ${expectation.month}`);
    return { ...expectation, state: stateOf(expectation, answer, asOf) };
  });
}

function stateOf(
  { due }: Expectation,
  answer: MonthlyReturn | undefined,
  asOf: CalendarDate,
): ReturnState {
  if (answer !== undefined) {
    const status = answer.answer === 'nil' ? 'nil' : 'received';
    return { status, answer, daysLate: Math.max(0, daysBetween(due, answer.receivedOn)) };
  }
  const daysOverdue = daysBetween(due, asOf);
  return daysOverdue > 0 ? { status: 'missing', daysOverdue } : { status: 'not-due' };
}
