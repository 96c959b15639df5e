import { searchTokensIn } from '@chhamas/core/language';
import type { SearchDocument } from './search-document.ts';
import type { StoredIndex } from './stored-index.ts';
import { searchedFields } from './stored-index.ts';

/** The index of some documents as JSON, the same for the same documents. */
export function makeIndex(documents: readonly SearchDocument[]): string {
  const counted = documents.map((document) =>
    searchedFields.map((field) => countsIn(document[field])),
  );
  const places = new Map<string, Map<number, number>[]>();
  for (const [number, fields] of counted.entries()) {
    for (const [field, counts] of fields.entries()) {
      for (const [token, times] of counts) {
        const own = places.get(token) ?? searchedFields.map(() => new Map<number, number>());
        own[field]?.set(number, times);
        places.set(token, own);
      }
    }
  }
  const tokens = [...places.keys()].sort();
  const index: StoredIndex = {
    documents,
    lengths: counted.map((fields) => fields.map(({ size }) => size)),
    tokens: tokens.join(' '),
    places: tokens.map((token) => (places.get(token) ?? []).map(written).join('|')).join(';'),
  };
  return JSON.stringify(index);
}

/** Every token of a text, and how often it stands there. */
function countsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { token } of searchTokensIn(text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function written(places: ReadonlyMap<number, number>): string {
  let before = -1;
  return Array.from(places, ([document, times]) => {
    const gap = (document - before - 1).toString(36);
    before = document;
    return times === 1 ? gap : `${gap}*${times}`;
  }).join(',');
}
