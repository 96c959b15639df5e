import type { CountEntry } from '../indicator/count-entry.ts';
import type { Period } from './corpus.ts';

/** A count where it stands in a file. */
export interface PlacedCount {
  readonly file: string;
  /** The way to the entry. */
  readonly path: readonly (string | number)[];
  readonly entry: CountEntry;
}

/** Every count that a semester holds: of its returns, of claims, and of newspapers. */
export function countsIn({ returns, claims, press }: Period): readonly PlacedCount[] {
  return [
    ...returns.flatMap(({ file, at = [], value }) =>
      value.answer === 'has-data' ? placed(value.counts, file, [...at, 'counts']) : [],
    ),
    ...claims.flatMap(({ file, value }) =>
      value.claims.flatMap(({ counts }, index) =>
        placed(counts, file, ['claims', index, 'counts']),
      ),
    ),
    ...press.flatMap(({ file, value }) => placed(value.counts, file, ['counts'])),
  ];
}

function placed(
  counts: readonly CountEntry[],
  file: string,
  path: readonly (string | number)[],
): readonly PlacedCount[] {
  return counts.map((entry, index) => ({ file, path: [...path, index], entry }));
}
