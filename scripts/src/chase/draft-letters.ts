import { lettersFolder } from '../letters/letters-folder.ts';
import type { LetterPart } from '../letters/letter.ts';
import type { LetterWords } from '../letters/letter-words.ts';
import { letterWords } from '../letters/letter-words.ts';
import type { Draft } from '../letters/write-drafts.ts';
import { writeDrafts } from '../letters/write-drafts.ts';
import { writeLetter } from '../letters/write-letter.ts';
import { printDrafts } from '../terminal/print-drafts.ts';
import type { Run } from '../verb.ts';
import type { Chase } from './ask-to-chase.ts';

/** One letter that is to be drafted. */
export interface LetterToDraft {
  readonly to: string;
  /** What kind of letter it is, as its file is named: `reminder`. */
  readonly kind: 'reminder' | 'confirmation';
  /** What it is about, for the list of what was drafted. */
  readonly about: string;
  readonly partsIn: (words: LetterWords) => readonly LetterPart[];
}

/**
 * Drafts letters in both languages, each into a file of its own, and prints which.
 *
 * @param heading over the list
 * @param next the call that records that they were sent
 * @param notes lines about whom nothing was written to
 * @returns the exit code
 */
export async function draftLetters(
  run: Run,
  { loaded: { corpus }, period, day }: Chase,
  letters: readonly LetterToDraft[],
  said: { readonly heading: string; readonly next: string; readonly notes: readonly string[] },
): Promise<number> {
  const folder = await lettersFolder(run, period.semester, run.own.out);
  if (folder === 2) return folder;
  const [km, en] = [letterWords(corpus, 'km'), letterWords(corpus, 'en')];
  const isInvented = corpus.settings?.value.invented === true;
  const drafts: Draft[] = [];
  for (const { to, kind, partsIn } of letters) {
    const letter = { km: partsIn(km), en: partsIn(en), isInvented, day };
    drafts.push({ name: `${kind}-${to}-${day}`, bytes: await writeLetter(letter) });
  }
  const written = await writeDrafts(folder, drafts);
  const list = letters.map(({ to, about }, index) => ({
    to,
    about,
    file: written[index]?.file ?? '',
    isNew: written[index]?.isNew ?? false,
  }));
  run.print(printDrafts(list, said, corpus, { semester: period.semester, asOf: day }, run));
  return 0;
}
