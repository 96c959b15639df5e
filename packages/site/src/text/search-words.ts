import type { SearchKind } from '../search/search-document.ts';

/** The words of the search. */
export interface SearchWords {
  readonly title: string;
  /** Of the field. */
  readonly label: string;
  readonly hint: string;
  readonly results: string;
  readonly loading: string;
  readonly failed: string;
  readonly count: (count: string) => string;
  readonly first: (shown: string, count: string) => string;
  /** Said before documents of which none has all that was asked for. */
  readonly some: string;
  readonly nothing: string;
  readonly help: string;
  /** Over the list of all documents. */
  readonly all: string;
  readonly allIntro: string;
  /** Beside one that was found. */
  readonly kind: Readonly<Record<SearchKind, string>>;
  /** Over all of a kind. */
  readonly kinds: Readonly<Record<SearchKind, string>>;
}
