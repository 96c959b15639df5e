import { searchTokensIn } from '@chhamas/core/language';
import type { Options } from 'minisearch';
import type { SearchDocument } from './search-document.ts';

/** How documents are divided and kept, alike where the index is made and where it is read. */
export const indexOptions: Options<SearchDocument> = {
  idField: 'address',
  fields: ['title', 'text', 'belongsTo'],
  storeFields: ['kind', 'title', 'text', 'belongsTo'],
  tokenize: (text) => searchTokensIn(text).map(({ token }) => token),
  processTerm: (token) => token,
};
