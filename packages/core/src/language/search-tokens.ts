import { latinDigitsOf } from '../kernel/khmer-digits.ts';
import { letterClustersOf, unseen } from './letter-clusters.ts';

/** What a text is found by, and where that stands in it. */
export interface SearchToken {
  readonly token: string;
  /** The first sign of it in the text, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** It says little by itself: a lone Khmer cluster, or two with a space between them. */
  readonly isWeak: boolean;
}

/**
 * What a text is found by, alike for what is searched and for what is asked.
 *
 * Khmer is written without spaces between words, or with them, so each two letter clusters that follow
 * one another are a token: a word is found inside a compound, by all of its pairs. Latin words are lower case
 * without accents, and lose the s of many; numbers are whole, in Latin digits, without marks between
 * thousands. What nobody sees and what is spelled in several ways makes no other token.
 *
 * @returns in the order of the text; a Khmer cluster is a token by itself where none stands beside it
 * @source Unicode standard, chapter 16.4 (Khmer: order of a syllable, shifting the register)
 * @example searchTokensIn('ជនរងគ្រោះ ២.០១៧').map(({ token }) => token)
 *   //=> ['ជន', 'នរ', 'រង', 'ងគ្រោះ', '2017']
 */
export function searchTokensIn(text: string): readonly SearchToken[] {
  const { visible, placeOf } = withoutUnseen(text);
  const found: SearchToken[] = [];
  let before: Cluster | undefined;
  for (const { 0: run, index } of visible.matchAll(runs)) {
    const clusters = isKhmer.test(run) ? clustersIn(run, index) : [];
    const [first] = clusters;
    if (
      before !== undefined &&
      first !== undefined &&
      isSpace.test(visible.slice(before.to, index))
    ) {
      found.push(pairOf(before, first, true));
    }
    found.push(...(first === undefined ? wordsOf(run, index) : pairsOf(clusters)));
    before = clusters.at(-1);
  }
  return found.map(({ token, from, to, isWeak }) => ({
    ...{ token, isWeak },
    from: placeOf(from),
    to: placeOf(to - 1) + 1,
  }));
}

type Cluster = Omit<SearchToken, 'isWeak'>;

/** A letter with its subscripts, vowels and signs. */
const cluster = '[ក-ឳ](?:្[ក-ឳ]|[ា-៑៓៝])*';
/** Within a run of Khmer: signs that hang on no letter, and the sign that says a word again. */
const loose = '[ា-៓ៗ៝]*';
const digit = '[\\d០-៩]';

const everyCluster = new RegExp(cluster, 'g');
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
const isSpace = /^[\s\p{M}ៗ]*$/u;

/** A text without what takes no room in it, and where each sign that is left stood. */
function withoutUnseen(text: string): {
  readonly visible: string;
  readonly placeOf: (at: number) => number;
} {
  const visible = text.replaceAll(unseen, '');
  if (visible.length === text.length) return { visible, placeOf: (at) => at };
  const hidden = new Set(Array.from(text.matchAll(unseen), ({ index }) => index));
  const places = Array.from(text.split('').keys()).filter((place) => !hidden.has(place));
  return { visible, placeOf: (at) => places[at] ?? 0 };
}

function clustersIn(run: string, start: number): readonly Cluster[] {
  return Array.from(run.matchAll(everyCluster), ({ 0: written, index }) => ({
    token: foldedCluster(written),
    from: start + index,
    to: start + index + written.length,
  }));
}

function pairsOf(clusters: readonly Cluster[]): readonly SearchToken[] {
  const [only] = clusters;
  if (clusters.length === 1 && only !== undefined) return [{ ...only, isWeak: true }];
  return clusters.slice(1).map((second, index) => pairOf(clusters[index] ?? second, second, false));
}

function pairOf(first: Cluster, second: Cluster, isWeak: boolean): SearchToken {
  return { token: first.token + second.token, from: first.from, to: second.to, isWeak };
}

/** A cluster in one spelling of all that are read alike. */
function foldedCluster(written: string): string {
  if (hasOneSpelling.test(written)) return written;
  const [ordered = ''] = letterClustersOf(written);
  const folded = ordered.replaceAll('៍', '').replaceAll(/([ា-៑៝])\1+/g, '$1');
  const unshifted = hasVowelAbove.test(folded) ? folded.replace(/[ុ៉៊]/, '') : folded;
  return unshifted === folded ? folded : `${unshifted}៊`;
}

/** Most clusters: one subscript and one sign at most, and none that looks like another. */
const hasOneSpelling = /^(?![ឣឤឲ])[ក-ឳ](?:្(?![ដឣឤឲ])[ក-ឳ])?[ា-៌៎-៑]?$/;

/** Under these vowels either sign that shifts the register looks like ុ, and is typed as one. */
const hasVowelAbove = /[ិីឹឺើ]/;

/** A number, or a word of another script; none where only marks are left of it. */
function wordsOf(run: string, from: number): readonly SearchToken[] {
  const token = isNumber.test(run) ? wholeNumber(run) : latinWord(run);
  return token === '' ? [] : [{ token, from, to: from + run.length, isWeak: false }];
}

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
