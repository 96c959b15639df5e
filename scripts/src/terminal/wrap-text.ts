import type { Language } from '@chhamas/core';
import stringWidth from 'string-width';

/** The width for which the command writes. */
export const columns = 80;

/**
 * A text in lines of at most 80 columns, broken between words, also where Khmer writes none
 * between. A word that is longer than a line is not broken.
 *
 * @param indent spaces before every line; the first line too
 */
export function wrapText(text: string, language: Language, indent: number): string {
  const space = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, language)) {
    if (line.trim() !== '' && indent + stringWidth((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()].map((each) => `${space}${each}`).join('\n');
}

/** Words with the punctuation that follows them: a line never begins with a full stop. */
function piecesOf(text: string, language: Language): readonly string[] {
  // Names of files and figures are one piece, however many words are in them.
  return text.split(/(?<=\s)/).flatMap((chunk) => {
    if (/^[\u0000-\u024f]+$/.test(chunk)) return [chunk];
    const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(chunk)];
    const pieces: string[] = [];
    for (const { segment, isWordLike = false } of words) {
      const opens = /^[«(“"]$/.test(pieces.at(-1) ?? '');
      if (pieces.length > 0 && (!isWordLike || opens))
        pieces.push(`${pieces.pop() ?? ''}${segment}`);
      else pieces.push(segment);
    }
    return pieces;
  });
}

/** A text filled up with spaces to a width in columns. */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
