import type { ConfirmationStatus } from '../figure/figure-confirmation.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { groupBy } from '../kernel/group-by.ts';
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
  const came = answers
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.answer, b.answer));
  const answer = came.at(-1);
  if (answer === undefined) {
    return { status: asOf > respondBy ? 'no-response' : 'pending', isLate: false };
  }
  // Whoever says the same again has not answered later for that.
  const other = came.findLastIndex((each) => each.answer !== answer.answer);
  const first = came[other + 1] ?? answer;
  return { status: answer.answer, answer, isLate: first.on > respondBy };
}

/** A document that a body was asked about, and what it said by a day. */
export interface AskedDocument {
  readonly confirmation: Confirmation;
  readonly state: ConfirmationState;
}

/**
 * What was asked about each claim or collected return by a day, once for each body. Of several
 * questions to one body the last that it answered holds; before any answer, the last that was sent.
 * No other body's word takes the place of its own.
 *
 * @returns by the id of the claim or return, the bodies in the order of their ids
 * @source minutes, paragraph D5; brief R-31
 */
export function askedDocuments(
  confirmations: readonly Confirmation[],
  asOf: CalendarDate,
): ReadonlyMap<string, readonly AskedDocument[]> {
  const asked = confirmations.flatMap((confirmation) => {
    const state = confirmationStateOn(confirmation, asOf);
    return state === undefined ? [] : [{ confirmation, state }];
  });
  const byDocument = groupBy(
    asked.flatMap((each) => each.confirmation.of.map((id) => ({ id, each }))),
    ({ id }) => id,
  );
  return new Map(
    Array.from(byDocument, ([id, questions]) => {
      const byBody = groupBy(
        questions.map(({ each }) => each),
        ({ confirmation }) => confirmation.sentTo,
      );
      return [id, Array.from(byBody.values()).map(theOneThatHolds).sort(byBodyId)];
    }),
  );
}

function theOneThatHolds(questions: readonly AskedDocument[]): AskedDocument {
  const [first, ...others] = questions.toSorted(
    (a, b) =>
      Number(b.state.answer !== undefined) - Number(a.state.answer !== undefined) ||
      compareText(b.state.answer?.on ?? '', a.state.answer?.on ?? '') ||
      // Of two answers of one day the one that disagrees.
      compareText(b.state.status, a.state.status) ||
      compareText(b.confirmation.sentOn, a.confirmation.sentOn) ||
      compareText(b.confirmation.id, a.confirmation.id),
  );
  if (first === undefined) throw new RangeError(`Expected a question, got ${others.length}.`);
  return first;
}

function byBodyId(a: AskedDocument, b: AskedDocument): number {
  return compareText(a.confirmation.sentTo, b.confirmation.sentTo);
}
