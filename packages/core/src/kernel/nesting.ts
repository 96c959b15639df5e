/** No file of ours goes deeper than a dozen; what does is no work of an editor. */
const deepest = 64;

/**
 * Where a JSON text opens more brackets within one another than any content needs.
 *
 * @returns the offset of the first bracket too many, or undefined
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: piece, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (piece === '[' || piece === '{') depth += 1;
    if (piece === ']' || piece === '}') depth -= 1;
    if (depth > deepest) return index;
  }
  return undefined;
}
