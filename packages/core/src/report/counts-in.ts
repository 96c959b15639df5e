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
 * Every count that a semester holds: of its returns, of claims, and of newspapers.
 *
 * @param isMeant which of them are looked for; asked of each, before its place is worked out
 */
export function countsIn(
  { returns, claims, press }: Period,
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
  for (const { file, value } of press) place(value.counts, file, []);
  return found;
}
