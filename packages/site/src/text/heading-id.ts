/**
 * The id of a heading, from its words: the same wherever they are written.
 *
 * @example headingId('Small counts are withheld') //=> 'small-counts-are-withheld'
 */
export function headingId(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-');
}
