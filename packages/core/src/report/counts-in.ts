import type { CountEntry } from '../indicator/count-entry.ts';
import type { Period } from './corpus.ts';

/** A count where it stands in a file. */
export interface PlacedCount {
  readonly file: string;
  /** The way to the entry. */
  readonly path: readonly (string | number)[];
  readonly entry: CountEntry;
}

/**
 * Every count that a semester holds: of its returns, of claims, of bodies that disagree with
 * those, and of newspapers.
 *
 * @param isMeant which of them are looked for; asked of each, before its place is worked out
 */
export function countsIn(
  { returns, claims, confirmations, press }: Period,
  isMeant: (entry: CountEntry) => boolean = () => true,
): readonly PlacedCount[] {
  const found: PlacedCount[] = [];
  const place = (
    counts: readonly CountEntry[],
    file: string,
    above: readonly (string | number)[],
  ) => {
    let index = 0;
    for (const entry of counts) {
      if (isMeant(entry)) found.push({ file, path: [...above, 'counts', index], entry });
      index += 1;
    }
  };
  for (const { file, at = [], value } of returns) {
    if (value.answer === 'has-data') place(value.counts, file, at);
  }
  for (const { file, value } of claims) {
    for (const [index, { counts }] of value.claims.entries())
      place(counts, file, ['claims', index]);
  }
  for (const { file, value } of confirmations) {
    for (const [index, { answers = [] }] of value.confirmations.entries()) {
      for (const [number, given] of answers.entries()) {
        if (given.answer !== 'disagreed' || given.counts === undefined) continue;
        place(given.counts, file, ['confirmations', index, 'answers', number]);
      }
    }
  }
  for (const { file, value } of press) place(value.counts, file, []);
  return found;
}
