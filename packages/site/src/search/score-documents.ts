import type { SearchIndex } from './read-index.ts';

/** A token of a query. */
export interface AskedToken {
  readonly token: string;
  /** Whether a document should have it; the others only help to choose. */
  readonly isWanted: boolean;
  /** Whether other tokens that begin so are meant as well. */
  readonly isUnfinished: boolean;
}

/** A document that has a token of a query. */
export interface ScoredDocument {
  /** Its number in the index. */
  readonly number: number;
  readonly score: number;
  /** How many of the wanted tokens it has. */
  readonly has: number;
  /** Whether its title has all that was found in it. */
  readonly isCalled: boolean;
}

/** How much a token in a title, in a text and in the name of the whole counts. */
const boosts = [3, 1, 1];
const titleField = 0;
/** Of BM25+: how soon more of a token counts for little, how far a long text does, and the least that one does. */
const { often, length, least } = { often: 1.2, length: 0.7, least: 0.5 };

/**
 * Every document with a token of a query, by how much it is about it: rare tokens count for more, and the
 * more of the tokens a document has, the more each of them.
 *
 * @param tokens each once
 * @returns in the order of the index, with all tokens of the index that were looked for
 * @source Lv and Zhai, Lower-bounding term frequency normalization, CIKM 2011 (BM25+)
 */
export function scoreDocuments(
  index: SearchIndex,
  tokens: readonly AskedToken[],
): { readonly scored: readonly ScoredDocument[]; readonly terms: ReadonlySet<string> } {
  const count = index.documents.length;
  const scores = new Float64Array(count);
  const [matched, wanted] = [new Uint16Array(count), new Uint16Array(count)];
  // The last token of the query, and the last term of the index, that was seen in a document or its title.
  const [askedLast, titledLast] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)];
  const isElsewhere = new Uint8Array(count);
  const terms = new Set<string>();
  for (const [asked, { token, isWanted, isUnfinished }] of tokens.entries()) {
    for (const [term, weight] of termsFor(index, token, isUnfinished)) {
      terms.add(index.tokens[term] ?? '');
      for (const [field, { documents, times }] of index.placesOf(term).entries()) {
        const score = weight * (boosts[field] ?? 1) * rarity(documents.length, count);
        const average = index.averages[field] ?? 1;
        for (const [at, number] of documents.entries()) {
          const long = (index.lengths[number]?.[field] ?? 0) / average;
          scores[number] = (scores[number] ?? 0) + score * frequency(times[at] ?? 0, long);
          if (field === titleField) titledLast[number] = term;
          else if (titledLast[number] !== term) isElsewhere[number] = 1;
          if (askedLast[number] === asked) continue;
          askedLast[number] = asked;
          matched[number] = (matched[number] ?? 0) + 1;
          if (isWanted) wanted[number] = (wanted[number] ?? 0) + 1;
        }
      }
    }
  }
  const scored: ScoredDocument[] = [];
  for (const [number, has] of wanted.entries()) {
    const quality = matched[number] ?? 0;
    if (quality === 0) continue;
    const isCalled = isElsewhere[number] === 0;
    scored.push({ number, has, isCalled, score: (scores[number] ?? 0) * quality });
  }
  return { scored, terms };
}

/** The tokens of the index that a token of a query means, by number, and how much each counts. */
function* termsFor(
  { tokens }: SearchIndex,
  token: string,
  isUnfinished: boolean,
): Generator<readonly [term: number, weight: number]> {
  for (let at = firstFrom(tokens, token); tokens[at]?.startsWith(token) === true; at += 1) {
    const more = (tokens[at] ?? '').length - token.length;
    if (more === 0) yield [at, 1];
    else if (!isUnfinished) return;
    else yield [at, (0.375 * (token.length + more)) / (token.length + 1.3 * more)];
  }
}

/** The first token that is not before another. */
function firstFrom(tokens: readonly string[], token: string): number {
  let [from, to] = [0, tokens.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens[middle] ?? '') < token) from = middle + 1;
    else to = middle;
  }
  return from;
}

function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function frequency(times: number, long: number): number {
  return least + (times * (often + 1)) / (times + often * (1 - length + length * long));
}
