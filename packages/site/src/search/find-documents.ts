import type { SearchToken } from '@chhamas/core/language';
import { searchTokensIn } from '@chhamas/core/language';
import type { SearchResult } from 'minisearch';
import MiniSearch from 'minisearch';
import { indexOptions } from './index-options.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';

export type SearchIndex = MiniSearch<SearchDocument>;

/** A document that was found, with the tokens of it that were asked for. */
export interface FoundDocument extends SearchDocument {
  readonly tokens: ReadonlySet<string>;
}

/** What was found, the best first. */
export interface Found {
  /** Whether each document has all that was asked for; else it has at least half. */
  readonly hasAll: boolean;
  readonly documents: readonly FoundDocument[];
}

/** The index that the build wrote, read in pieces: a key that is pressed meanwhile does not wait. */
export function readIndex(json: string): Promise<SearchIndex> {
  return MiniSearch.loadJSONAsync(json, indexOptions);
}

/**
 * The documents that have every token of a query; where none has them all, those with at least half.
 * The last word may be unfinished. Tokens that say little beside others only help to choose.
 */
export function findDocuments(index: SearchIndex, query: string): Found {
  const tokens = searchTokensIn(query);
  const telling = tokens.filter(({ isWeak }) => !isWeak);
  const wanted = new Set((telling.length > 0 ? telling : tokens).map(({ token }) => token));
  const has = ({ queryTerms }: SearchResult) =>
    queryTerms.filter((each) => wanted.has(each)).length;
  const results = searchFor(index, tokens, wanted);
  const whole = results.filter((result) => has(result) === wanted.size);
  const hasAll = whole.length > 0;
  const kept = hasAll ? whole : results.filter((result) => has(result) >= wanted.size / 2);
  return { hasAll, documents: kept.toSorted((a, b) => rankOf(b) - rankOf(a)).map(foundOf) };
}

function searchFor(
  index: SearchIndex,
  tokens: readonly SearchToken[],
  wanted: ReadonlySet<string>,
): readonly SearchResult[] {
  const each = [...new Set(tokens.map(({ token }) => token))];
  const last = tokens.at(-1)?.token;
  return index.search(each.join(' '), {
    tokenize: (text) => text.split(' '),
    prefix: (token) => token === last && wanted.has(token) && !isShortNumber.test(token),
    boost: { title: 3 },
  });
}

/** It begins too many others. */
const isShortNumber = /^\d{1,2}$/;

/** A thing stands before its parts, its history and what is about it; what is called so before what says so. */
function rankOf({ score, kind, match }: SearchResult): number {
  const isCalled = Object.values(match).every((fields) => fields.includes('title'));
  return score * weights[kind as SearchKind] * (isCalled ? 2 : 1);
}

const weights: Readonly<Record<SearchKind, number>> = {
  ...{ report: 1.5, part: 1, indicator: 2, province: 2, detail: 0.7 },
  ...{ plan: 1.5, activity: 1.2, term: 1.5, page: 1.2, version: 0.7 },
};

/** The build wrote the index, with documents in the shape of their type. */
function foundOf(result: SearchResult): FoundDocument {
  const { id, kind, title, text, belongsTo } = result as unknown as Stored;
  return { address: id, kind, title, text, belongsTo, tokens: new Set(result.terms) };
}

type Stored = Omit<SearchDocument, 'address'> & { readonly id: string };
