import { latinDigitsOf } from '../kernel/khmer-digits.ts';

/** A text in the plainest signs that say the same, and where each of them stood. */
export interface PlainText {
  readonly plain: string;
  /** Where a sign of `plain` starts in the text; the end of the text for what lies behind it. */
  readonly offsetOf: (sign: number) => number;
}

/**
 * A text with what a reader does not see left out (signs of no width, the marks of Markdown), and
 * what looks alike made the same: digits of every script, wide signs, dashes, spaces, and signs that
 * are written as numbers (`&#64;`). What is looked for in it is found however it was typed.
 *
 * @example plainSignsOf('០១២‑៣៤៥').plain //=> '012-345'
 */
export function plainSignsOf(text: string): PlainText {
  const pieces: string[] = [];
  // Runs whose signs stand one for one; where a run of the plain text starts, and where in the text.
  const runs: (readonly [plain: number, text: number])[] = [];
  let length = 0;
  for (const { 0: written, index } of text.matchAll(piece)) {
    const plain = plainPiece(written);
    runs.push([length, index]);
    pieces.push(plain);
    length += plain.length;
  }
  return {
    plain: pieces.join(''),
    offsetOf: (sign) => {
      if (sign >= length) return text.length;
      const [start, offset] = runs.findLast(([first]) => first <= sign) ?? [0, 0];
      return offset + sign - start;
    },
  };
}

/** Signs that stay as they are, digits of Khmer, a sign that is written as a number, any other one. */
const piece =
  /[\n -%'-)+-[\]^_a-~\u1780-\u17b3\u17b6-\u17d3]+|[០-៩]+|&(?:#x0{0,5}[0-9a-f]{1,5}|#0{0,5}\d{1,6}|commat|period);|./gisu;

function plainPiece(written: string): string {
  if (/^[\n -%'-)+-[\]^_a-~\u1780-\u17b3\u17b6-\u17d3]/.test(written)) return written;
  if (/^[០-៩]/.test(written)) return latinDigitsOf(written);
  return plainSign(written);
}

const unseen = /^[\u00ad\u17b4\u17b5\u200b-\u200f\u2060-\u2064\ufe0f\ufeff*\\`]$/;

function plainSign(written: string): string {
  if (written.length > 1 && written.startsWith('&')) return plainSign(meantBy(written));
  if (unseen.test(written)) return '';
  if (/^\p{Nd}$/u.test(written)) return digitOf(written);
  if (/^[\p{Pd}\u2212]$/u.test(written)) return '-';
  if (/^[\t\p{Zs}]$/u.test(written)) return ' ';
  return /^[\ufe50-\ufe6f\uff01-\uff5e]$/.test(written) ? written.normalize('NFKC') : written;
}

function meantBy(reference: string): string {
  if (/^&commat;$/i.test(reference)) return '@';
  if (/^&period;$/i.test(reference)) return '.';
  const [, hexadecimal, decimal = ''] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(reference) ?? [];
  return String.fromCodePoint(
    hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16),
  );
}

/** The digits of a script follow one another from 0 to 9. */
function digitOf(sign: string): string {
  const plain = sign.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
