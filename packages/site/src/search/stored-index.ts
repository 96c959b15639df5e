import type { SearchDocument } from './search-document.ts';

/** What of a document is searched; its title counts for more. */
export const searchedFields = ['title', 'text', 'belongsTo'] as const;

/**
 * The index of an edition as the build writes it. Most of it stays text until somebody asks for it: a phone
 * reads it in a moment.
 */
export interface StoredIndex {
  readonly documents: readonly SearchDocument[];
  /** Of each document how many different tokens each field has, in the order of the fields. */
  readonly lengths: readonly (readonly number[])[];
  /** Every token, in the order of its signs, divided by spaces. */
  readonly tokens: string;
  /**
   * In which documents each token stands, divided by `;`, of each field in turn, divided by `|`. A document
   * is told by how many lie between it and the one before it, in base 36, with how often the token stands
   * there where that is more than once: `2,0,1a*3` is of documents 2, 3 and 50.
   */
  readonly places: string;
}
