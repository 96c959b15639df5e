import type { StoredIndex } from './stored-index.ts';
import { searchedFields } from './stored-index.ts';

/** Where a token stands in one field: numbers of documents, and how often in each. */
export interface TokenPlaces {
  readonly documents: readonly number[];
  readonly times: readonly number[];
}

/** An index that can be searched. */
export interface SearchIndex extends Pick<StoredIndex, 'documents' | 'lengths'> {
  /** In the order of their signs. */
  readonly tokens: readonly string[];
  /** Of each field, how many different tokens a document has on average. */
  readonly averages: readonly number[];
  /** Of each field, where a token stands, by the number of the token. */
  readonly placesOf: (token: number) => readonly TokenPlaces[];
}

/** The index that the build wrote; where a token stands is read once it is asked for. */
export function readIndex(json: string): SearchIndex {
  // A file of the same build.
  const { documents, lengths, tokens, places } = JSON.parse(json) as StoredIndex;
  const texts = places.split(';');
  const known = new Map<number, readonly TokenPlaces[]>();
  return {
    documents,
    lengths,
    tokens: tokens.split(' '),
    averages: searchedFields.map(
      (_, field) => lengths.reduce((sum, own) => sum + (own[field] ?? 0), 0) / lengths.length,
    ),
    placesOf: (token) => {
      const found = known.get(token) ?? (texts[token] ?? '').split('|').map(readPlaces);
      known.set(token, found);
      return found;
    },
  };
}

function readPlaces(text: string): TokenPlaces {
  const [documents, times]: [number[], number[]] = [[], []];
  if (text === '') return { documents, times };
  let before = -1;
  for (const place of text.split(',')) {
    const [gap = '', often = '1'] = place.split('*', 2);
    before += parseInt(gap, 36) + 1;
    documents.push(before);
    times.push(Number(often));
  }
  return { documents, times };
}
