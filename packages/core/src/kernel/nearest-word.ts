import leven from 'leven';
import { compareText } from './compare-text.ts';

/**
 * The known word that looks most like a misspelt one; the same words always give the same answer.
 *
 * @returns empty where none is near enough to be meant
 * @example nearestWord('femal', ['total', 'female']) //=> 'female'
 */
export function nearestWord(word: string, known: Iterable<string>): string {
  const [best] = Array.from(known, (each) => ({ each, distance: leven(word, each) })).sort(
    (a, b) => a.distance - b.distance || compareText(a.each, b.each),
  );
  if (best === undefined) return '';
  const isNear = best.distance <= Math.max(2, word.length / 3) && best.distance < word.length;
  return isNear ? best.each : '';
}
