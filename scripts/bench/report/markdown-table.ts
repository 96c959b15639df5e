/** Rows of numbers as a table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '--:'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A count with marks between its thousands. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** A number without its decimals. */
export function whole(number: number): string {
  return grouped(Math.round(number));
}

/** How many times as large one is as another. */
export function ratio(one: number, other: number): string {
  return (one / other).toFixed(1);
}
