import type { ProtectInput } from '../tables/protect-input.ts';
import type { TablesRelease } from './release-chain.ts';
import type { Region } from './table-places.ts';
import { baseOf, leafCodesOf } from './table-places.ts';

/** The counts of a release at the finest level that matters: one for each cross of codes. */
export interface LeafCounts {
  readonly dimensions: readonly string[];
  /** By dimension, in order. */
  readonly codes: readonly (readonly string[])[];
  /** By leaf: the last dimension changes fastest. */
  readonly counts: readonly number[];
}

/**
 * The leaves of every release: the full cross of the base dimensions that a table of any release uses,
 * as far as the release has them. What is not listed counts 0.
 */
export function leafCountsOf(chain: readonly TablesRelease[]): readonly LeafCounts[] {
  const used = new Set(chain.flatMap(({ input }) => basesOf(input)));
  return chain.map(({ input }) => {
    const own = new Set(basesOf(input));
    const dimensions = Array.from(used)
      .filter((base) => own.has(base) || isListed(input, base))
      .toSorted();
    const codes = dimensions.map((base) => leafCodesOf(input, base));
    const counts = Array.from(
      { length: codes.reduce((size, { length }) => size * length, 1) },
      () => 0,
    );
    for (const cell of input.cells) {
      const region = new Map(dimensions.map((base) => [base, new Set([String(cell[base])])]));
      for (const leaf of leavesIn({ dimensions, codes }, region)) {
        counts[leaf] = (counts[leaf] ?? 0) + cell.count;
      }
    }
    return { dimensions, codes, counts };
  });
}

function basesOf(input: ProtectInput): readonly string[] {
  return input.tables.flat().map((dimension) => baseOf(input, dimension));
}

function isListed({ cells }: ProtectInput, base: string): boolean {
  return cells.length > 0 && cells.every((cell) => typeof cell[base] === 'string');
}

/** The leaves of a region, ascending. Codes that the release does not have count nobody. */
export function leavesIn(
  { dimensions, codes }: Omit<LeafCounts, 'counts'>,
  region: Region,
): readonly number[] {
  return codes.reduce<readonly number[]>(
    (leaves, all, dimension) => {
      const wanted = region.get(dimensions[dimension] ?? '');
      const kept = Array.from(all.keys()).filter((code) => wanted?.has(all[code] ?? '') ?? true);
      return leaves.flatMap((leaf) => kept.map((code) => leaf * all.length + code));
    },
    [0],
  );
}

/** The codes of a leaf, in the order of the dimensions. */
export function codesOfLeaf({ codes }: LeafCounts, leaf: number): readonly string[] {
  return codes.reduceRight<{ readonly rest: number; readonly found: readonly string[] }>(
    ({ rest, found }, all) => ({
      rest: Math.floor(rest / all.length),
      found: [all[rest % all.length] ?? '', ...found],
    }),
    { rest: leaf, found: [] },
  ).found;
}
