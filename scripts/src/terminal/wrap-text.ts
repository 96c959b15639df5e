import type { Language } from '@chhamas/core';
import stringWidth from 'string-width';

/** The width for which the command writes. */
export const columns = 80;

/** What is no wider than this is never broken where it is an item or stands in brackets: `(gap 2)`. */
const shortWidth = 16;

/**
 * A text in lines of at most 80 columns, broken between words, also where Khmer writes none
 * between. A word that is longer than a line is not broken.
 *
 * @param indent spaces before every line; the first line too
 * @param hang further spaces before every line but the first
 */
export function wrapText(text: string, language: Language, indent: number, hang = 0): string {
  return fillLines(piecesOf(text, language), indent, hang).join('\n');
}

/**
 * Items in lines of at most 80 columns, broken between items where that takes no more lines than
 * breaking within them.
 *
 * @param separator what stands between two items: a line ends with it, and none begins with it
 */
export function flowItems(
  items: readonly string[],
  separator: string,
  language: Language,
  indent: number,
  hang = 0,
): string {
  const pieces = items.flatMap((item, index) => {
    const whole = index === items.length - 1 ? item : `${item}${separator}`;
    const fits = indent + hang + stringWidth(whole.trimEnd()) <= columns;
    return fits ? [whole] : piecesOf(whole, language);
  });
  const between = fillLines(pieces, indent, hang);
  const parts = items.flatMap((item, index) => {
    const whole = index === items.length - 1 ? item : `${item}${separator}`;
    return stringWidth(item) <= shortWidth ? [whole] : piecesOf(whole, language);
  });
  const within = fillLines(parts, indent, hang);
  return (between.length > within.length ? within : between).join('\n');
}

/** A text filled up with spaces to a width in columns. */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function fillLines(pieces: readonly string[], indent: number, hang: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const spaces = () => ' '.repeat(lines.length === 0 ? indent : indent + hang);
  for (const piece of pieces) {
    const isOver = stringWidth(spaces() + (line + piece).trimEnd()) > columns;
    if (line.trim() !== '' && isOver) {
      lines.push(spaces() + line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, spaces() + line.trimEnd()];
}

/**
 * Words with the punctuation that follows them: a line never begins with a full stop or a dot, and
 * none ends with what opens a bracket or with the sign of a number.
 */
function piecesOf(text: string, language: Language): readonly string[] {
  // What split captures stands at every odd place.
  return text.split(brackets).flatMap((part, index) => {
    const isShort = index % 2 === 1 && stringWidth(part.trim()) <= shortWidth;
    return isShort ? [part] : wordsOf(part, language);
  });
}

/** What stands in brackets, unless it is glued to a word before it, with the punctuation after it. */
const brackets = /(?<![\u0021-\u024f])(\([^()]+\)[^\s\p{L}\p{N}(]*(?:\s+[·–%])*\s*)/u;

function wordsOf(text: string, language: Language): readonly string[] {
  // Names of files and figures are one piece, however many words are in them; so are a number, its sign and its %.
  return text.split(/(?<=\s)(?![·–%])/).flatMap((chunk) => {
    if (/^[\u0000-\u024f]*$/.test(chunk)) return chunk === '' ? [] : [chunk];
    const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(chunk)];
    const pieces: string[] = [];
    for (const { segment, isWordLike = false } of words) {
      const opens = /^[«(“"]*[+−]?$/.test(pieces.at(-1) ?? '');
      const closes = !isWordLike && !/^[«(“+−]$/.test(segment);
      if (pieces.length > 0 && (closes || opens)) pieces.push(`${pieces.pop() ?? ''}${segment}`);
      else pieces.push(segment);
    }
    return pieces;
  });
}
