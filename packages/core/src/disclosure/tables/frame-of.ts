import { leavesOf } from './axis.ts';
import type { Frame } from './frame.ts';
import type { ProtectInput } from './protect-input.ts';

/**
 * The counts of a file over some of its base dimensions; the others are added up. What is not listed
 * counts 0.
 *
 * @param dimensions base dimensions for which every cell has a code
 */
export function frameOf(input: ProtectInput, dimensions: readonly string[]): Frame {
  const sorted = [...new Set(dimensions)].sort();
  const codes = sorted.map((dimension) => leavesOf(input, dimension));
  const numbers = codes.map((list) => new Map(list.map((code, index) => [code, index])));
  const size = codes.reduce((product, list) => product * list.length, 1);
  const counts = Array.from({ length: size }, () => 0);
  for (const cell of input.cells) {
    const at = sorted.reduce((before, dimension, level) => {
      const index = numbers[level]?.get(String(cell[dimension])) ?? 0;
      return before * (codes[level]?.length ?? 1) + index;
    }, 0);
    counts[at] = (counts[at] ?? 0) + cell.count;
  }
  return { dimensions: sorted, codes, counts };
}

/** The base dimensions that the tables of a file use, in the order of the alphabet. */
export function usedDimensions({ hierarchies, tables }: ProtectInput): readonly string[] {
  return [...new Set(tables.flat().map((name) => hierarchies[name]?.of ?? name))].sort();
}

/** Those of some dimensions for which a file has a code in every cell. */
export function carriedDimensions(input: ProtectInput, wanted: readonly string[]) {
  const used = usedDimensions(input);
  return wanted.filter(
    (name) =>
      used.includes(name) ||
      (input.cells.length > 0 && input.cells.every((cell) => typeof cell[name] === 'string')),
  );
}
