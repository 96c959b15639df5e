import { searchTokensIn } from '@chhamas/core/language';
import type { SearchIndex } from './read-index.ts';
import type { ScoredDocument } from './score-documents.ts';
import { scoreDocuments } from './score-documents.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';

/** What was found, the best first. */
export interface Found {
  /** Whether each document has all that was asked for; else it has at least half. */
  readonly hasAll: boolean;
  /** How many there are. */
  readonly count: number;
  /** The first of them. */
  readonly documents: readonly SearchDocument[];
  /** The tokens that were looked for in them. */
  readonly tokens: ReadonlySet<string>;
}

/**
 * The documents that have every token of a query; where none has them all, those with at least half.
 * The last word may be unfinished. Tokens that say little beside others only help to choose.
 *
 * @param most how many are told of, the others are counted
 */
export function findDocuments(index: SearchIndex, query: string, most: number): Found {
  const tokens = searchTokensIn(query);
  const telling = tokens.filter(({ isWeak }) => !isWeak);
  const wanted = new Set((telling.length > 0 ? telling : tokens).map(({ token }) => token));
  const last = tokens.at(-1)?.token;
  const asked = [...new Set(tokens.map(({ token }) => token))].map((token) => {
    const isWanted = wanted.has(token);
    return { token, isWanted, isUnfinished: isWanted && token === last && !isShort.test(token) };
  });
  const { scored, terms } = scoreDocuments(index, asked);
  const whole = scored.filter(({ has }) => has === wanted.size);
  const hasAll = whole.length > 0;
  const kept = hasAll ? whole : scored.filter(({ has }) => has >= wanted.size / 2);
  const first = kept
    .flatMap((each) => rankedOf(index, each))
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, most);
  const documents = first.map(({ document }) => document);
  return { hasAll, count: kept.length, documents, tokens: terms };
}

/** A number that begins too many others. */
const isShort = /^\d{1,2}$/;

/** A thing stands before its parts, its history and what is about it; what is called so before what says so. */
function rankedOf({ documents }: SearchIndex, { number, score, isCalled }: ScoredDocument) {
  const document = documents[number];
  if (document === undefined) return [];
  return [{ document, rank: score * weights[document.kind] * (isCalled ? 2 : 1) }];
}

const weights: Readonly<Record<SearchKind, number>> = {
  ...{ report: 1.5, part: 1, indicator: 2, province: 2, detail: 0.7 },
  ...{ plan: 1.5, activity: 1.2, term: 1.5, page: 1.2, version: 0.7 },
};
