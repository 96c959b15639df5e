import { latinDigitsOf } from '../kernel/khmer-digits.ts';

/**
 * A text as the letter clusters that are compared and searched, the same on every machine: a Khmer
 * letter with its subscripts, vowels and signs is one, a Latin letter is one, a digit is one. What
 * two people type differently and nobody sees is made the same; spaces, punctuation and marks that
 * only repeat or divide (ៗ ។ ៖) are dropped.
 *
 * Khmer has no spaces between words, and programs divide it into words each in their own way: words
 * cannot be compared, clusters can.
 *
 * @returns in the order of the text; empty where it has neither letter nor digit
 * @source Unicode standard, chapter 16.4 (Khmer: order of a syllable, letters not to be used)
 * @example letterClustersOf('ស្រី ១២') //=> ['ស្រី', '1', '2']
 */
export function letterClustersOf(text: string): readonly string[] {
  const visible = text.normalize('NFC').replaceAll(unseen, '').toLowerCase();
  const folded = latinDigitsOf(visible).replaceAll(/[ឣឤឲ]|េ[ាី]|្ដ/g, (same) => folds[same] ?? same);
  return (folded.match(clusters) ?? []).map((cluster) =>
    cluster.length > 1 && cluster >= 'ក' ? inOrder(cluster) : cluster,
  );
}

/** Spaces of no width, the soft hyphen, and the vowels that are never written. */
export const unseen = /[\u00ad\u17b4\u17b5\u200b-\u200d\u2060\ufeff]/g;

/** Letters that the standard gave up, two signs that look like one, and a subscript that looks like another. */
const folds: Readonly<Record<string, string>> = {
  ឣ: 'អ',
  ឤ: 'អា',
  ឲ: 'ឱ',
  'េា': 'ោ',
  'េី': 'ើ',
  '្ដ': '្ត',
};

const clusters = /[ក-ឳ](?:្[ក-ឳ]|[ា-៑៓៝])*|(?!ៗ)[\p{L}\p{Nd}]/gu;

/** Subscripts and signs look the same in any order. */
function inOrder(cluster: string): string {
  const parts = cluster.slice(1).match(/្.|./gu) ?? [];
  const subscripts = parts.filter((part) => part.length > 1).sort();
  const signs = parts.filter((part) => part.length === 1).sort();
  return [cluster.charAt(0), ...subscripts, ...signs].join('');
}
