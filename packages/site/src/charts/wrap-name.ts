/** From line to line: Khmer has signs above its letters and letters below them. */
export function lineHeightOf(size: number): number {
  return Math.ceil(1.75 * size);
}

/**
 * A name in lines that are no wider than a picture, in which nothing breaks by itself: between
 * words, also where Khmer writes none between. A word that is wider than a line is not broken.
 *
 * @param size of its bold letters, in units of the picture
 * @param width of the picture
 */
export function wrapName(name: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (text: string) => size * widthOf(text.trimEnd()) <= width;
  // Khmer has spaces between phrases: a line had better end there.
  const pieces = name
    .split(/(?<=\s)/)
    .flatMap((phrase) => (fits(phrase) ? [phrase] : wordsOf(phrase)));
  for (const word of pieces) {
    if (line !== '' && !fits(line + word)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

const segmenter = new Intl.Segmenter('km', { granularity: 'word' });

/** Words, each with the punctuation that follows it, or opens it. */
function wordsOf(phrase: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const { segment, isWordLike = false } of segmenter.segment(phrase)) {
    if (isWordLike && /[\p{L}\p{N}]/u.test(word)) {
      words.push(word);
      word = '';
    }
    word += segment;
  }
  return [...words, word];
}

/** Nobody measures letters where pages are made: what is known of the font is added up, rather too much than too little. */
function widthOf(text: string): number {
  const parts = text.match(/្.|./gsu) ?? [];
  return parts
    .map((part) => widths.find(([letters]) => letters.test(part))?.[1] ?? 0.75)
    .reduce((width, each) => width + each, 0);
}

/** Of bold letters in the font of the pages, as a share of their size: subscripts, signs, letters. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/^្[ឃឈឍបយរសឡ]/u, 0.32],
  [/^[\u17b7-\u17bd\u17c6\u17c9-\u17d3\u200b]/u, 0],
  [/^[\u17b6\u17be\u17c1-\u17c3\u17c8\s.,]/u, 0.33],
  [/^[រវ\u17c7]/u, 0.42],
  [/^[\u17bf\u17c0\u17c4\u17c5a-z]/u, 0.63],
  [/^[ឃញឍយលសហឡ]/u, 1.02],
  [/^[ឈណ]/u, 1.32],
];
