import type { Solver } from '../solver.ts';
import { leavesOf } from './axis.ts';
import { countedCells } from './counted-cells.ts';
import { usedDimensions } from './frame-of.ts';
import { mergeCodes } from './merge-codes.ts';
import { compareText } from '../../kernel/compare-text.ts';
import type { ProtectInput } from './protect-input.ts';
import { protectTables } from './protect-tables.ts';
import { isSensitive } from './rules-of.ts';
import { keyOfPlace } from './statuses-in.ts';

/** A coarser publication, with what would be withheld of it. */
export interface Suggestion {
  readonly dimension: string;
  /** The codes that would be one. */
  readonly codes: readonly [string, string];
  /** Cells that would be withheld, and all cells. */
  readonly withheld: number;
  readonly cells: number;
  /** The same tables as they are now; absent where they cannot be protected. */
  readonly before?: number;
}

/** So many merges are tried to the end; pairs of codes beyond the last are not looked at. */
const tried = 5;
const mostPairs = 5_000;

/**
 * Merges of two codes that lose fewer cells than the tables as they are: first the one that saves
 * most. Two codes are merged only where every grouping keeps them together.
 *
 * Pairs are ranked by how many small counts they leave, and only the best are protected to the end. A
 * file with an earlier release gets none: what was published with two codes cannot be merged any more.
 */
export function suggestMerges(input: ProtectInput, solver: Solver): readonly Suggestion[] {
  if (input.previous !== undefined) return [];
  const before = withheldOf(input, solver);
  return rankedPairs(input)
    .slice(0, tried)
    .flatMap(({ dimension, codes }) => {
      const after = withheldOf(mergeCodes(input, dimension, codes), solver);
      if (after === undefined) return [];
      if (before !== undefined && after.withheld >= before.withheld) return [];
      return [
        {
          dimension,
          codes,
          ...after,
          ...(before === undefined ? {} : { before: before.withheld }),
        },
      ];
    })
    .sort((a, b) => a.withheld - b.withheld || compareText(a.codes.join(), b.codes.join()));
}

function withheldOf(input: ProtectInput, solver: Solver) {
  const { output } = protectTables(input, solver);
  if (output === undefined) return undefined;
  const cells = output.tables.flatMap((table) => table.cells);
  return {
    withheld: cells.filter(({ status }) => status === 'withheld').length,
    cells: cells.length,
  };
}

/** Pairs of codes, first the one that leaves the fewest small counts. */
function rankedPairs(input: ProtectInput) {
  const cells = countedCells(input);
  const counts = new Map(cells.map(({ table, at, count }) => [keyOfPlace(table, at), count]));
  return usedDimensions(input)
    .flatMap((dimension) => {
      const leaves = leavesOf(input, dimension);
      // Of two codes only the total would be left.
      if (leaves.length <= 2) return [];
      return leaves.flatMap((one, index) =>
        leaves.slice(index + 1).map((other) => ({ dimension, codes: [one, other] as const })),
      );
    })
    .slice(0, mostPairs)
    .filter(({ dimension, codes }) => isTogether(input, dimension, codes))
    .map((pair) => ({ ...pair, saved: savedBy(input, pair, cells, counts) }))
    .filter(({ saved }) => saved > 0)
    .sort(
      (a, b) =>
        b.saved - a.saved ||
        compareText(a.dimension, b.dimension) ||
        compareText(a.codes.join(), b.codes.join()),
    );
}

function isTogether(
  { hierarchies }: ProtectInput,
  dimension: string,
  [one, other]: readonly [string, string],
): boolean {
  return Object.entries(hierarchies)
    .filter(([name, { of = name }]) => of === dimension)
    .flatMap(([, { groups = {} }]) => Object.values(groups))
    .every((codes) => codes.includes(one) === codes.includes(other));
}

/** By how many small counts there are fewer where two codes are one. */
function savedBy(
  input: ProtectInput,
  { dimension, codes: [one, other] }: { dimension: string; codes: readonly [string, string] },
  cells: ReturnType<typeof countedCells>,
  counts: ReadonlyMap<string, number>,
): number {
  return cells.reduce((saved, { table, at, entries, count }) => {
    const axis = entries.find(
      ({ axis: { base }, entry }) => base === dimension && entry.code === one,
    );
    if (axis === undefined) return saved;
    const twin = counts.get(keyOfPlace(table, { ...at, [axis.axis.name]: other })) ?? 0;
    const small = [count, twin].filter((each) => isSensitive(each, input)).length;
    return saved + small - (isSensitive(count + twin, input) ? 1 : 0);
  }, 0);
}
