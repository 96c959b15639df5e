/** What is wrong with how a text came, so that nobody can read it as Khmer. */
export type KhmerFault = 'form/legacy-khmer' | 'form/misordered-khmer' | 'form/khmer-lost';

/**
 * Why a text that means nothing here may once have been Khmer: typed with a font that draws Khmer in the
 * place of Latin letters (Limon, ABC), in an order in which it is no Khmer, or saved by a program that
 * had no letters for it. It is named and never guessed.
 *
 * @param hasLegacyFont the cell is shown in such a font
 * @returns undefined where nothing speaks for it
 */
export function khmerFaultIn(text: string, hasLegacyFont: boolean): KhmerFault | undefined {
  if (/\?{3,}/.test(text) || text.includes('\ufffd')) return 'form/khmer-lost';
  if (strayMark.test(text)) return 'form/misordered-khmer';
  if (isKhmer.test(text) || !/\p{L}/u.test(text)) return undefined;
  return hasLegacyFont || typedInLegacy.test(text) ? 'form/legacy-khmer' : undefined;
}

const isKhmer = /[\u1780-\u17ff]/;

/**
 * A vowel or a subscript sign that hangs on no letter, two vowels that make none together, and a subscript
 * after a sign that ends a syllable.
 */
const strayMark = new RegExp(
  [
    '(?<![\\u1780-\\u17d3\\u17dd\\u200b-\\u200d])[\\u17b6-\\u17d3\\u17dd]',
    '\\u17d2(?![\\u1780-\\u17b3])',
    '[\\u17c6-\\u17c8]\\u17d2',
    '(?!\\u17c1[\\u17b6\\u17b8])[\\u17b6-\\u17c5]{2}',
  ].join('|'),
);

/**
 * Large letters within a word, and the signs of Western Europe, which those fonts use for vowels and
 * subscripts: `krNI`, `CnrgeRKaH`, `ExtþkMBt`.
 */
const typedInLegacy = /[a-z]{1,}[A-Z]+[a-z]|[a-z][A-Z]{2,}|[a-zA-Z][¡-¿×÷ØøÞþßÐðŠšŒœŸ]/;
