/**
 * What a withheld count can be, as findings quote it.
 *
 * @param greatest Infinity where nothing bounds it
 * @example intervalOf(0, 3) //=> '0–3'
 */
export function intervalOf(least: number, greatest: number): string {
  if (least === greatest) return String(least);
  return Number.isFinite(greatest) ? `${least}–${greatest}` : `≥ ${least}`;
}
