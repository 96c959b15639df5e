/**
 * True of a cell that is split by these dimensions and by no other, in any order.
 *
 * Asked of every cell that arrives, so that it makes no list of its own.
 *
 * @example isSplitBy(['sex', 'age'], { age: 'u15', sex: 'female' }) //=> true
 */
export function isSplitBy(
  dimensions: readonly string[],
  by: Readonly<Record<string, string>>,
): boolean {
  let left = dimensions.length;
  for (const dimension in by) {
    if (!dimensions.includes(dimension)) return false;
    left -= 1;
  }
  return left === 0;
}
