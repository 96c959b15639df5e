import { askToChase } from '../chase/ask-to-chase.ts';
import { askToConfirm } from '../chase/ask-to-confirm.ts';
import { draftConfirmations } from '../chase/draft-confirmations.ts';
import { recordConfirmations } from '../chase/record-confirmations.ts';
import type { Verb } from '../verb.ts';

/** `chhamas confirm <semester> [<reporter>] --respond-by DATE`: drafts the question to the competent body, or records that it was sent. */
export const confirm: Verb = {
  name: 'confirm',
  parameters: ['<semester>', '[<reporter>]'],
  options: ['respond-by', 'out', 'sent', 'reference'],
  run: async (run) => {
    const chase = await askToChase(run);
    if (typeof chase === 'number') return chase;
    const question = askToConfirm(run, chase);
    if (typeof question === 'number') return question;
    return chase.sent === undefined
      ? draftConfirmations(run, chase, question)
      : recordConfirmations(run, chase, question);
  },
};
