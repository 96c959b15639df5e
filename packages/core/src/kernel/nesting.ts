/** No file of ours goes deeper than a dozen; what does is no work of an editor. */
const deepest = 64;

/**
 * Where a JSON text opens more brackets within one another than any content needs.
 *
 * Sign by sign, since a pattern for whole strings takes the square of their length where one is
 * never closed, and fails on one of some megabytes.
 *
 * @returns the offset of the first bracket too many, or undefined
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\' && isInString) at += 1;
    else if (sign === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return at;
  }
  return undefined;
}
