import { answerGiven } from '../chase/answer-given.ts';
import { findConfirmation } from '../chase/find-confirmation.ts';
import { recordAnswer } from '../chase/record-answer.ts';
import type { Verb } from '../verb.ts';

/** `chhamas answer <semester> <confirmation> agreed|disagreed --on DATE`: records what a competent body answered. */
export const answer: Verb = {
  name: 'answer',
  parameters: ['<semester>', '<confirmation>', 'agreed|disagreed'],
  options: ['on', 'count', 'reason', 'reason-en', 'note', 'note-en'],
  run: async (run) => {
    const given = answerGiven(run);
    if (typeof given === 'number') return given;
    const found = await findConfirmation(run);
    return typeof found === 'number' ? found : recordAnswer(run, found, given);
  },
};
