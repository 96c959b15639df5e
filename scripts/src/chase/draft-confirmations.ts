import { confirmationParts } from '../letters/confirmation-parts.ts';
import { nextCall } from '../next-call.ts';
import { wordsFor } from '../terminal/status/page-words.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import type { Chase } from './ask-to-chase.ts';
import type { ToConfirm } from './ask-to-confirm.ts';
import { draftLetters } from './draft-letters.ts';

/** Drafts the letter to each competent body that has not been asked yet. */
export async function draftConfirmations(
  run: Run,
  chase: Chase,
  { letters, respondBy }: ToConfirm,
): Promise<number> {
  const { loaded, period, day, named } = chase;
  const { semester } = period;
  const { chase: texts } = textsFor(run.language);
  const words = wordsFor(loaded.corpus, run.language);
  const nothing =
    named === undefined
      ? texts.nothingToAsk(words.day(day))
      : texts.nothingGathered(words.name(named), words.day(day));
  const whom = named === undefined ? [] : [named];
  return draftLetters(
    run,
    chase,
    letters.map((letter) => ({
      to: letter.body,
      kind: 'confirmation',
      about: texts.countsAsked(words.count(letter.counts.length)),
      partsIn: (each) => confirmationParts(letter, { semester, respondBy }, loaded.corpus, each),
    })),
    {
      heading: texts.confirmationsFor(words.name(semester), words.day(day)),
      next: nextCall(
        run.folder,
        ...['confirm', semester, ...whom, `--respond-by ${respondBy}`, `--sent ${day}`],
      ),
      notes: letters.length === 0 ? [nothing] : [],
    },
  );
}
