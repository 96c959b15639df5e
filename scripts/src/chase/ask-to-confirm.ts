import type { CalendarDate, ConfirmationLetter } from '@chhamas/core';
import { confirmationLetters, timeToAnswer } from '@chhamas/core';
import { refuse } from '../refuse.ts';
import { refuseWith } from '../record-content.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import type { Chase } from './ask-to-chase.ts';
import { dayGiven } from './day-given.ts';

/** What is to be asked of competent bodies, and by when they are to answer. */
export interface ToConfirm {
  readonly letters: readonly ConfirmationLetter[];
  readonly respondBy: CalendarDate;
}

/**
 * What is to be asked of whom: of everybody, or of the reporter that the call names. Nothing is asked
 * without a day for the answer, or with a count of which no source is on file.
 *
 * @returns the letters, or the exit code where they may not be sent
 * @source minutes, paragraph D5; brief R-31
 */
export function askToConfirm(
  run: Run,
  { question, period, day, named }: Chase,
): ToConfirm | number {
  const respondBy = dayGiven(run, 'respond-by', 'any');
  if (respondBy === 2) return respondBy;
  if (respondBy === undefined) {
    return refuse(run, textsFor(run.language).chase.optionNeeded('--respond-by DATE'));
  }
  const { letters, findings } = confirmationLetters(question);
  const hasNoTime = timeToAnswer(named ?? period.semester, { sentOn: day, respondBy });
  const refused = [...hasNoTime, ...findings];
  if (refused.length > 0) return refuseWith(run, refused);
  const wanted = letters.filter(({ body }) => named === undefined || String(body) === named);
  return { letters: wanted, respondBy };
}
