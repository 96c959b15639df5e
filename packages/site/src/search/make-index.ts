import MiniSearch from 'minisearch';
import { indexOptions } from './index-options.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * The index of some documents as JSON, the same for the same documents. Averages need no more than two
 * decimals.
 */
export function makeIndex(documents: readonly SearchDocument[]): string {
  const index = new MiniSearch(indexOptions);
  index.addAll(documents);
  return JSON.stringify(index, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  );
}
