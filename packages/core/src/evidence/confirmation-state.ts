import type { ConfirmationStatus } from '../figure/figure-confirmation.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Confirmation, ConfirmationAnswer } from './confirmation.ts';

/** Where a question to a competent body stands on a day. */
export interface ConfirmationState {
  readonly status: Exclude<ConfirmationStatus, 'not-sent'>;
  /** The answer that holds; absent while there is none. */
  readonly answer?: ConfirmationAnswer;
  /** True where that answer came after the day that was set for it. */
  readonly isLate: boolean;
}

/**
 * The state of a question on a day. Until the day for the answer is over it is pending; after it,
 * silence is `no-response`, which is no agreement; an answer counts whenever it comes. Of several
 * answers the latest holds, of those of one day the one that disagrees.
 *
 * @param asOf what was answered later has not come yet
 * @returns undefined where the question had not been sent by that day
 * @source minutes, paragraph D5; brief R-31
 * @example confirmationStateOn(sent 14 June to answer by 21 June, '2017-06-22') //=> no-response
 */
export function confirmationStateOn(
  { sentOn, respondBy, answers = [] }: Confirmation,
  asOf: CalendarDate,
): ConfirmationState | undefined {
  if (sentOn > asOf) return undefined;
  const answer = answers
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.answer, b.answer))
    .at(-1);
  if (answer === undefined) {
    return { status: asOf > respondBy ? 'no-response' : 'pending', isLate: false };
  }
  return { status: answer.answer, answer, isLate: answer.on > respondBy };
}

/** A document that a body was asked about, and what it said by a day. */
export interface AskedDocument {
  readonly confirmation: Confirmation;
  readonly state: ConfirmationState;
}

/**
 * What was asked about each claim or collected return by a day. Where a body was asked more than
 * once, or several were, the question that was sent last holds.
 *
 * @returns by the id of the claim or return
 * @source minutes, paragraph D5; brief R-31
 */
export function askedDocuments(
  confirmations: readonly Confirmation[],
  asOf: CalendarDate,
): ReadonlyMap<string, AskedDocument> {
  const inOrder = confirmations.toSorted(
    (a, b) => compareText(a.sentOn, b.sentOn) || compareText(a.id, b.id),
  );
  return new Map(
    inOrder.flatMap((confirmation) => {
      const state = confirmationStateOn(confirmation, asOf);
      if (state === undefined) return [];
      return confirmation.of.map((id) => [id, { confirmation, state }] as const);
    }),
  );
}
