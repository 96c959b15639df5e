/** What can be found, by kind, in the order in which a reader may look through all of it. */
export const searchKinds = [
  ...(['report', 'part', 'indicator', 'province', 'detail'] as const),
  ...(['plan', 'activity', 'term', 'page', 'version'] as const),
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A page, or a part of one, as the search knows it. */
export interface SearchDocument {
  /** Within its edition, with the part of the page: `reports/2022-S1/#sources`. */
  readonly address: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** What stands there; empty where the title says all. */
  readonly text: string;
  /** The page or report of which it is a part; empty where it stands for itself. */
  readonly belongsTo: string;
}
