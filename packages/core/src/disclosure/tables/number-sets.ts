/** The order of sets of numbers, each ascending: smaller ones first, then number by number. */
export function compareSets(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const [index, number] of a.entries()) {
    const order = number - (b[index] ?? number);
    if (order !== 0) return order;
  }
  return 0;
}

/** A name with a number before it that puts it in order and keeps it apart from all others. */
export function numberedId(kind: string, number: number, name: string): string {
  return `${kind}${String(number).padStart(6, '0')} ${name}`;
}
