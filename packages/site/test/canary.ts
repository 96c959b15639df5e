import { parse } from 'csv-parse/sync';
import { foldDigits } from './built-site.ts';
import { readingsOf } from './readings-of-bytes.ts';

/** Letters that make no word in either language. */
const letters = { en: 'bcdfghkmnprstvwz', km: 'កខគឃងចឆជឈញដឋឌឍណត' };
const marks = { en: 'zqjx', km: 'ឪឫឬឭ' };
const wordLetters = 4;

/** A word that stands nowhere else, one for each index below 65,536, in Latin or Khmer letters. */
export function canaryWord(index: number, language: 'km' | 'en'): string {
  const own = Array.from({ length: wordLetters }, (_, place) => {
    return letters[language].charAt(Math.floor(index / 16 ** place) % 16);
  });
  return `${marks[language]}${own.join('')}`;
}

const words = new RegExp(
  [`${marks.en}[${letters.en}]{${wordLetters}}`, `${marks.km}[${letters.km}]{${wordLetters}}`].join(
    '|',
  ),
  'gu',
);
/** What a page may put within a word. */
const within = /<wbr\s*\/?>|[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A smaller number stands somewhere by chance. */
export const leastNumber = 10_000;
/**
 * Digits in groups of three, however they are set apart; or five and more without. Between the letters
 * of a hash or a signature and behind a decimal point they are no number, and in a percentage no whole one.
 */
const numbers =
  /(?<![a-z\d]|\d\.)(?:\d{1,3}(?:[,. \u00a0\u2009\u202f'’_]\d{3})+|\d{5,})(?![a-z\d]|[.,]\d{1,2}\s?%)/gu;

/** The canaries that were found: words as they were planted, numbers as they are counted. */
export interface FoundCanaries {
  /** Each with a file in which it is. */
  readonly words: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<number, string>;
}

/** Every word of the canaries and every number of five digits or more, however it is written. */
export function findCanaries(
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
): FoundCanaries {
  const found = { words: new Map<string, string>(), numbers: new Map<number, string>() };
  for (const [path, bytes] of files) {
    for (const reading of readingsOf(path, bytes)) {
      const text = foldDigits(reading.replace(within, '')).toLowerCase();
      for (const [word] of text.matchAll(words)) found.words.set(word, path);
      for (const [digits] of apartInLists(path, text).matchAll(numbers)) {
        found.numbers.set(Number(digits.replace(/\D/g, '')), path);
      }
    }
  }
  return found;
}

/** Two numbers side by side, in a list or in cells, are no number with a mark between its thousands. */
function apartInLists(path: string, text: string): string {
  try {
    if (path.endsWith('.csv')) return parse(text, { bom: true }).flat().join('\n');
    return path.endsWith('.json') ? JSON.stringify(JSON.parse(text), undefined, 1) : text;
  } catch {
    // Another reading of the file, packed or escaped: no list of numbers is seen in it.
    return text;
  }
}
