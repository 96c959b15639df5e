import type { Confirmation } from '../evidence/confirmation.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { ConfirmationLetter } from './confirmation-letters.ts';
import type { Period } from './corpus.ts';
import { freeId } from './free-id.ts';

/** When a question to a competent body was sent, and until when it is to be answered. */
export interface SentQuestion extends Pick<Confirmation, 'reference'> {
  readonly sentOn: CalendarDate;
  readonly respondBy: CalendarDate;
}

/**
 * The record of a letter that was sent to a competent body: what it was asked about, every source that
 * it was shown, and the day for its answer.
 *
 * @source minutes, paragraph D5; brief R-31
 */
export function newConfirmation(
  { body, counts, sources }: ConfirmationLetter,
  { sentOn, respondBy, reference }: SentQuestion,
  { confirmations }: Pick<Period, 'confirmations'>,
): Confirmation {
  const known = confirmations.flatMap(({ value }) => value.confirmations);
  // An id has room for most bodies.
  const wanted = body.length <= 60 ? `k-${body}-${sentOn}` : `k-${sentOn}`;
  return {
    id: freeId(wanted, known),
    sentTo: body,
    of: [...new Set(counts.map(({ document }) => document))],
    sourcesShown: sources.map(({ id }) => id),
    sentOn,
    respondBy,
    ...(reference === undefined ? {} : { reference }),
  };
}

/**
 * That a day leaves nobody time to answer: it is not after the day on which the question is sent.
 *
 * @source minutes, paragraph D5 ("and set the time for the answer"); brief R-31
 */
export function timeToAnswer(
  subject: string,
  { sentOn, respondBy }: Pick<SentQuestion, 'sentOn' | 'respondBy'>,
): readonly Finding[] {
  if (respondBy > sentOn) return [];
  return [finding('evidence/no-time-to-answer', subject, {}, { date: respondBy, sentOn })];
}
