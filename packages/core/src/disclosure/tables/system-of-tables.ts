import type { PublicSystem, SystemCell } from '../public-system.ts';
import { derivedCounts } from './derived-counts.ts';
import { sumIn } from './link-sums.ts';
import { compareSets, numberedId } from './number-sets.ts';
import type { ProtectInput } from './protect-input.ts';
import type { ChainedRelease } from './release-chain.ts';
import { releaseChain } from './release-chain.ts';
import { isSensitive } from './rules-of.ts';
import { statusesIn } from './statuses-in.ts';
import type { FrameUnknowns, SystemDraft } from './system-draft.ts';
import type { Extent, TableCell } from './table-cells.ts';
import { extentOf, nameOfCell, tableCells } from './table-cells.ts';
import { unknownsOfReleases } from './unknowns-of-releases.ts';
import { weighCell } from './weigh-cell.ts';

/** A cell of the tables of the latest release, with its count. */
export interface CountedCell extends TableCell {
  readonly count: number;
  /** The cell of the system that it is; undefined where there is nobody, and readers know it. */
  readonly id: string | undefined;
}

/** What an id of the system stands for: a cell of a release, from 1, or a change since another. */
export interface Meaning {
  readonly release: number;
  readonly at: TableCell['at'];
  /** The earlier of two releases, where it is a change between them. */
  readonly since?: number;
}

/** A file of counts as a system of public sums, and the way back. */
export interface SystemOfTables {
  readonly system: PublicSystem;
  /** Every cell of the latest release, in the order of its tables. */
  readonly cells: readonly CountedCell[];
  /** What the ids of cells and of changes mean. */
  readonly meaning: ReadonlyMap<string, Meaning>;
}

/** A cell before it has its id. */
type Nameless = Omit<SystemCell, 'id'> & { readonly means: Meaning };

/**
 * Everything that readers hold of a file and the releases before it.
 *
 * Cells that add up the same unknowns are one cell, in whatever tables and releases they stand: what
 * was public of it before stays as it is. The order of rows in the file leaves no trace.
 *
 * @param input checked
 */
export function systemOfTables(input: ProtectInput): SystemOfTables {
  return systemOfChain(releaseChain(input));
}

/** The same of some releases, the oldest first; those without an output are still to be published. */
export function systemOfChain(chain: readonly ChainedRelease[]): SystemOfTables {
  const draft: SystemDraft = { unknowns: [], relations: [] };
  const frames = unknownsOfReleases(draft, chain);
  const placed = chain.flatMap((release, index) => {
    const statuses = statusesIn(release.output);
    return tableCells(release.input).map((cell) => {
      const sum = sumOf(frames[index] ?? [], extentOf(cell));
      const status = statuses(cell) ?? ('open' as const);
      return { cell, release, index, status, ...sum, key: sum.of.join() };
    });
  });
  const found = new Map<string, Nameless>();
  for (const { cell, release, index, status, of, count, key } of placed) {
    const isSmall = isSensitive(count, release.input);
    const weight = weighCell(cell, count, release.input);
    const means = { release: index + 1, at: cell.at };
    if (of.length > 0) found.set(key, join(found.get(key), { of, isSmall, status, weight, means }));
  }
  const named = Array.from(found)
    .sort(([, a], [, b]) => compareSets(a.of, b.of))
    .map(([key, { means, ...cell }], number) => {
      const id = numberedId('', number, nameOfCell(means.at));
      return { key, means, cell: { id, ...cell } };
    });
  const ids = new Map(named.map(({ key, cell }) => [key, cell.id]));
  const meaning = new Map(named.map(({ means, cell }) => [cell.id, means]));
  const derived = derivedCounts(chain, frames).map(({ means, ...count }) => {
    meaning.set(count.id, means);
    return count;
  });
  const last = chain.length - 1;
  return {
    system: { ...draft, cells: named.map(({ cell }) => cell), derived },
    meaning,
    cells: placed.flatMap(({ cell, index, count, key }) =>
      index === last ? [{ ...cell, count, id: ids.get(key) }] : [],
    ),
  };
}

/** The same cell in two places: lost twice where it is lost, and public where it is so anywhere. */
function join(before: Nameless | undefined, next: Nameless): Nameless {
  if (before === undefined) return next;
  const statuses = [before.status, next.status];
  return {
    ...before,
    isSmall: before.isSmall || next.isSmall,
    status: (['shown', 'withheld'] as const).find((each) => statuses.includes(each)) ?? 'open',
    weight: before.weight + next.weight,
  };
}

/**
 * What a cell adds up. Where a release has several frames, all that have its dimensions know the same
 * sum, and it is taken from the first.
 */
function sumOf(frames: readonly FrameUnknowns[], extent: Extent) {
  const sizes = new Map(
    frames.flatMap(({ frame }) =>
      frame.dimensions.map((name, level) => [name, frame.codes[level]?.length] as const),
    ),
  );
  // A group of all leaves is the total.
  const narrow = new Map(
    Array.from(extent).filter(([name, leaves]) => leaves.size !== sizes.get(name)),
  );
  const known = frames.find(({ frame }) =>
    Array.from(narrow.keys()).every((name) => frame.dimensions.includes(name)),
  );
  return known === undefined ? { of: [], count: 0 } : sumIn(known, narrow);
}
