import { compareText } from '../../kernel/compare-text.ts';

/**
 * The order of codes as people count: `kh-2` before `kh-10`. The same on every machine, so that no
 * result depends on the order of rows in a file.
 */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  for (const [index, piece] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const [n, m] = [Number(piece), Number(other)];
    const order = isNumber(piece) && isNumber(other) ? n - m : compareText(piece, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

function piecesOf(code: string): readonly string[] {
  return code.match(/\d+|\D+/g) ?? [];
}

function isNumber(piece: string): boolean {
  return /^\d/.test(piece);
}
