import type { MonthlyReturn } from '../collection/monthly-return.ts';
import { saidLess } from '../form/answers-alike.ts';
import type { MonthAnswer, MonthReading } from '../form/month-reading.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { ArrivalNotes } from './arrival-notes.ts';

/**
 * What an answer lacks before it may become a return: of a nil who confirmed it and when; of an amendment a
 * reason, and whatever is on file and left blank.
 */
export function proposalFindings(
  reading: MonthReading,
  answer: MonthAnswer,
  amended: MonthlyReturn | undefined,
  notes: ArrivalNotes,
): readonly Finding[] {
  return [
    ...confirmationFindings(reading, answer, notes),
    ...(amended === undefined ? [] : amendmentFindings(reading, amended, answer, notes)),
  ];
}

function confirmationFindings(
  { form, month, place }: MonthReading,
  answer: MonthAnswer,
  notes: ArrivalNotes,
): readonly Finding[] {
  if (answer.answer !== 'nil') return [];
  const { confirmedBy: by = notes.confirmedBy, confirmedOn: on = notes.confirmedOn } = answer;
  if (by === undefined || on === undefined) {
    const why =
      by !== undefined ? 'day-missing' : on !== undefined ? 'role-missing' : 'both-missing';
    return [finding('form/nil-unconfirmed', month, place, { reporter: form.reporter, why })];
  }
  if (on.slice(0, 7) >= month && on <= notes.receivedOn) return [];
  return [finding('form/confirmed-when', month, place, { date: on, received: notes.receivedOn })];
}

function amendmentFindings(
  { form, month, place, unread }: MonthReading,
  amended: MonthlyReturn,
  answer: MonthAnswer,
  { reason }: ArrivalNotes,
): readonly Finding[] {
  const asked = form.owed.get(month);
  const counts = amended.answer === 'has-data' ? amended.counts : [];
  // What cannot be read is not left blank.
  const before = counts.filter(({ indicator }) => !unread.has(indicator));
  const less =
    answer.answer === 'has-data'
      ? saidLess(before, answer.counts, (indicator) => asked?.has(indicator) === true)
      : before.flatMap(({ indicator }) => (asked?.has(indicator) === true ? [] : [indicator]));
  const values = { other: amended.id, reporter: form.reporter };
  return [
    ...(less.length > 0
      ? [finding('form/says-less', month, place, { ...values, indicators: less.join(', ') })]
      : []),
    ...(reason === undefined && less.length === 0
      ? [finding('form/reason-needed', month, place, values)]
      : []),
  ];
}
