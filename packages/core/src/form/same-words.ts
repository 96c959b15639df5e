import { letterClustersOf } from '../language/letter-clusters.ts';

/**
 * What two titles are compared by: letters and digits alone, without spaces, signs and the ways in which
 * Khmer is typed differently and looks the same. No other likeness counts: a title is known or it is not.
 *
 * @example wordsKey('ក្នុងនោះ ស្រី៖') === wordsKey('ក្នុងនោះស្រី') //=> true
 */
export function wordsKey(text: string): string {
  return letterClustersOf(text).join('');
}

/** True of a text that no reader sees anything of. */
export function isBlankText(text: string): boolean {
  return /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/.test(text);
}
