import MiniSearch from 'minisearch';
import { indexOptions } from './index-options.ts';
import type { SearchDocument } from './search-document.ts';

/** The index of some documents as JSON, the same for the same documents. */
export function makeIndex(documents: readonly SearchDocument[]): string {
  const index = new MiniSearch(indexOptions);
  index.addAll(documents);
  return JSON.stringify(index);
}
