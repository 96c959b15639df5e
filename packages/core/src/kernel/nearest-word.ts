import leven from 'leven';

/** An id that is counted up: of `d77` no digit tells which of `d1` to `d9` was meant. */
const numbered = /^[a-z]+-?\d+$/;

/**
 * The known word that looks most like a misspelt one; the same words always give the same answer.
 *
 * Two neighbouring letters in the wrong order are one mistake. Ids that are a letter and a number, such
 * as `d7`, all look alike: of them, and of words of three letters, one is named only where a single
 * character is wrong.
 *
 * @returns empty where none is near enough to be meant, or several are as near
 * @example nearestWord('femal', ['total', 'female']) //=> 'female'
 */
export function nearestWord(word: string, known: Iterable<string>): string {
  const [best, second] = Array.from(new Set(known), (each) => ({
    each,
    distance: mistakesBetween(word, each),
  })).sort((a, b) => a.distance - b.distance);
  if (best === undefined || best.distance === second?.distance) return '';
  const isShort = word.length < 4 || numbered.test(word);
  const most = isShort ? 1 : Math.max(2, word.length / 3);
  return best.distance <= most && best.distance < word.length ? best.each : '';
}

function mistakesBetween(word: string, known: string): number {
  const at = word.split('').findIndex((_, index) => word[index] !== known[index]);
  const isSwapped =
    at >= 0 &&
    `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}` === known;
  return isSwapped ? 1 : leven(word, known);
}
