import { latinDigitsOf } from '../kernel/khmer-digits.ts';
import { letterClustersOf, unseen } from './letter-clusters.ts';

/** What a text is found by, and where that stands in it. */
export interface SearchToken {
  readonly token: string;
  /** The first sign of it in the text, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * What a text is found by, alike for what is searched and for what is asked.
 *
 * Khmer is written without spaces between words, so each two letter clusters that follow one another
 * are a token: a word is found inside a compound, by all of its pairs. Latin words are lower case
 * without accents, and lose the s of many; numbers are whole, in Latin digits, without marks between
 * thousands. What nobody sees and what is spelled in several ways makes no other token.
 *
 * @returns in the order of the text; a Khmer cluster is a token by itself where it has no neighbour
 * @source Unicode standard, chapter 16.4 (Khmer: order of a syllable, shifting the register)
 * @example searchTokensIn('ជនរងគ្រោះ ២.០១៧').map(({ token }) => token)
 *   //=> ['ជន', 'នរ', 'រង', 'ងគ្រោះ', '2017']
 */
export function searchTokensIn(text: string): readonly SearchToken[] {
  const { visible, places } = withoutUnseen(text);
  return Array.from(visible.matchAll(runs)).flatMap(({ 0: run, index }) => {
    const at = (from: number, to: number) => ({
      from: places[index + from] ?? 0,
      to: (places[index + to - 1] ?? 0) + 1,
    });
    if (isKhmer.test(run)) {
      return pairsIn(run).map(({ token, from, to }) => ({ token, ...at(from, to) }));
    }
    const token = isNumber.test(run) ? wholeNumber(run) : latinWord(run);
    return token === '' ? [] : [{ token, ...at(0, run.length) }];
  });
}

/** A letter with its subscripts, vowels and signs. */
const cluster = '[ក-ឳ](?:្[ក-ឳ]|[ា-៑៓៝])*';
/** Within a run of Khmer: signs that hang on no letter, and the sign that says a word again. */
const loose = '[ា-៓ៗ៝]*';
const digit = '[\\d០-៩]';

const clusters = new RegExp(cluster, 'g');
const runs = new RegExp(
  [
    `${cluster}(?:${loose}${cluster})*`,
    `${digit}{1,3}(?:[.,]${digit}{3})+(?!${digit})`,
    `${digit}+`,
    "(?:(?![\\u1780-\\u17ff\\d])[\\p{L}\\p{M}'’])+",
  ].join('|'),
  'gu',
);
const isKhmer = /^[ក-ឳ]/;
const isNumber = /^[\d០-៩]/;

/** A text without what takes no room in it, and where each of its signs stood. */
function withoutUnseen(text: string): {
  readonly visible: string;
  readonly places: readonly number[];
} {
  const hidden = new Set(Array.from(text.matchAll(unseen), ({ index }) => index));
  const places = Array.from({ length: text.length }, (_, place) => place).filter(
    (place) => !hidden.has(place),
  );
  return { visible: places.map((place) => text.charAt(place)).join(''), places };
}

function pairsIn(run: string): readonly SearchToken[] {
  const found = Array.from(run.matchAll(clusters), ({ 0: each, index }) => ({
    token: foldedCluster(each),
    from: index,
    to: index + each.length,
  }));
  const [only] = found;
  if (found.length === 1 && only !== undefined) return [only];
  return found.slice(1).map((second, index) => {
    const first = found[index] ?? second;
    return { token: first.token + second.token, from: first.from, to: second.to };
  });
}

/** A cluster in one spelling of all that are read alike. */
function foldedCluster(written: string): string {
  const [ordered = ''] = letterClustersOf(written);
  const folded = ordered.replaceAll('៍', '').replaceAll(/([ា-៑៝])\1+/g, '$1');
  const unshifted = hasVowelAbove.test(folded) ? folded.replace(/[ុ៉៊]/, '') : folded;
  return unshifted === folded ? folded : `${unshifted}៊`;
}

/** Under these vowels either sign that shifts the register looks like ុ, and is typed as one. */
const hasVowelAbove = /[ិីឹឺើ]/;

function wholeNumber(run: string): string {
  return latinDigitsOf(run).replaceAll(/[.,]/g, '');
}

/** A word in small letters without accents, one where it is of many; a genitive is dropped. */
function latinWord(run: string): string {
  const plain = run.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const word = plain.replace(/['’]s$/, '').replaceAll(/['’]/g, '');
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss|zz)es$/, '$1')
    .replace(/([^sui])s$/, '$1');
}
