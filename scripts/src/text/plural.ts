/** A count with its English noun: `1 return`, `2 returns`. */
export function many(count: string, noun: string): string {
  return `${count} ${noun}${count === '1' ? '' : 's'}`;
}
