import { hexOfText, textOfHex } from './utf16-hex.ts';

/** Several pieces of text that are drawn one after the other. */
const pieces = /(?:^BT\n(?:.*\n)*?ET(?:\n|$))+/gm;
const piece = /^BT\n(?:.*\n)*?ET(?:\n|$)/gm;
const begin = /^\/Span ?<<\/ActualText <FEFF((?:[0-9A-F]{4})*)> ?>> BDC$/;
const font = /^\/(\w+) [\d.]+ Tf$/;
const placed = / Tm$/;
const shown = /T[jJ]$/;

type TextOf = (font: string, glyph: string) => string;

/** A piece of text as it is drawn, in one font. */
interface Piece {
  readonly lines: readonly string[];
  readonly text: string;
  /** Where its line begins. */
  readonly at: string | undefined;
  /** Whether Chromium says what any of it stands for. */
  readonly isTold: boolean;
}

/**
 * Gives each word, up to the next space, its own letters as one piece. Chromium gives them letter
 * cluster by cluster, as Khmer is drawn in another order than it is written; programs that look at
 * where a cluster stands repeat or part them when a reader copies.
 *
 * @param content what draws a sheet, as Skia writes it: an operator a line
 * @param textOf what the glyph of a font stands for, where it stands for itself
 */
export function joinActualText(content: string, textOf: TextOf): string {
  return content.replaceAll(pieces, (all) => {
    const words: Piece[][] = [];
    for (const each of all.match(piece) ?? []) {
      const next = pieceOf(each, textOf);
      const word = words.at(-1);
      const last = word?.at(-1);
      if (word !== undefined && last !== undefined && isOneWord(last, next)) word.push(next);
      else words.push([next]);
    }
    return words.map(drawn).join('');
  });
}

function isOneWord(one: Piece, next: Piece): boolean {
  return one.at === next.at && /\S$/.test(one.text) && /^\S/.test(next.text);
}

function drawn(word: readonly Piece[]): string {
  const lines = word.flatMap((each) => each.lines);
  if (!word.some(({ isTold }) => isTold)) return `${lines.join('\n')}\n`;
  const rest = lines.filter((line) => line !== 'EMC' && !begin.test(line));
  const text = hexOfText(word.map((each) => each.text).join(''));
  return [`/Span<</ActualText <FEFF${text}> >> BDC`, ...rest, 'EMC', ''].join('\n');
}

function pieceOf(operators: string, textOf: TextOf): Piece {
  const lines = operators.trimEnd().split('\n');
  let name = '';
  let told: string | undefined;
  let text = '';
  for (const line of lines) {
    const marked = begin.exec(line)?.[1];
    if (marked !== undefined) text += told = textOfHex(marked);
    else if (line === 'EMC') told = undefined;
    name = font.exec(line)?.[1] ?? name;
    if (told === undefined && shown.test(line)) text += textOfLine(line, name, textOf);
  }
  const isTold = lines.some((line) => begin.test(line));
  return { lines, text, at: lines.find((line) => placed.test(line)), isTold };
}

function textOfLine(line: string, name: string, textOf: TextOf): string {
  return Array.from(line.matchAll(/<([0-9A-F]+)>/g), ([, hex = '']) =>
    (hex.match(/.{4}/g) ?? []).map((glyph) => textOf(name, glyph)).join(''),
  ).join('');
}
