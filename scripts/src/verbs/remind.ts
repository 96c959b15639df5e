import { draftReminders } from '../chase/draft-reminders.ts';
import { askToChase } from '../chase/ask-to-chase.ts';
import { recordReminders } from '../chase/record-reminders.ts';
import type { Verb } from '../verb.ts';

/** `chhamas remind <semester> [<reporter>]`: drafts the letter to whoever owes something, or records that it was sent. */
export const remind: Verb = {
  name: 'remind',
  parameters: ['<semester>', '[<reporter>]'],
  options: ['out', 'respond-by', 'sent', 'reference', 'kind', 'outcome'],
  run: async (run) => {
    const chase = await askToChase(run);
    if (typeof chase === 'number') return chase;
    return chase.sent === undefined
      ? draftReminders(run, chase)
      : recordReminders(run, chase, chase.sent);
  },
};
