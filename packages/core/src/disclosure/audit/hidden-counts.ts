import { groupBy } from '../../kernel/group-by.ts';
import type { HiddenCount, Statement, Terms } from './knowledge.ts';
import type { LeafCounts } from './leaf-counts.ts';
import { codesOfLeaf } from './leaf-counts.ts';
import type { TablesRelease } from './release-chain.ts';

/** The unknowns behind some releases, and what readers know of them from one release to the next. */
export interface HiddenCounts {
  readonly unknowns: readonly HiddenCount[];
  readonly statements: readonly Statement[];
  /** The unknown of each leaf of each release. */
  readonly ofLeaf: readonly (readonly number[])[];
}

/**
 * Readers learn from the revision list which leaves changed. One that did not is one unknown in both
 * releases; one that did has two. A code that a release did not have counted nobody there. Where one
 * release has finer leaves than the other, the same holds of their sums.
 *
 * @param leaves of each release of the chain
 */
export function hiddenCounts(
  chain: readonly TablesRelease[],
  leaves: readonly LeafCounts[],
): HiddenCounts {
  const unknowns: HiddenCount[] = [];
  const statements: Statement[] = [];
  const ofLeaf: (readonly number[])[] = [];
  leaves.forEach((space, index) => {
    const before = leaves[index - 1];
    const pairs = before === undefined ? [] : pairsOf(before, space);
    const unknownsBefore = (those: readonly number[]) =>
      those.map((leaf) => ofLeaf[index - 1]?.[leaf] ?? 0);
    const same = new Map<number, number>();
    for (const { older, newer, by } of pairs) {
      if (by !== 0 || older.length !== 1 || newer.length !== 1) continue;
      for (const unknown of unknownsBefore(older)) {
        for (const leaf of newer) same.set(leaf, unknown);
      }
    }
    const own = space.counts.map(
      (count, leaf) => same.get(leaf) ?? unknowns.push({ least: 0, count }) - 1,
    );
    ofLeaf.push(own);
    for (const { key, older, newer, by } of pairs) {
      const terms = changeTerms(
        newer.map((leaf) => own[leaf] ?? 0),
        unknownsBefore(older),
      );
      const id = `${by === 0 ? 'unchanged' : 'grown'} ${index + 1} ${key}`;
      if (terms.length === 0) continue;
      if (by === 0) statements.push({ id, terms, least: 0, greatest: 0 });
      if (by > 0 && chain[index]?.grows === true) {
        statements.push({ id, terms, least: 0, greatest: Infinity });
      }
    }
  });
  return { unknowns, statements, ofLeaf };
}

interface LeafPair {
  readonly key: string;
  readonly older: readonly number[];
  readonly newer: readonly number[];
  /** By how much the newer ones count more. */
  readonly by: number;
}

/** The leaves of two releases that are the same in the dimensions that both have. */
function pairsOf(older: LeafCounts, newer: LeafCounts): readonly LeafPair[] {
  const common = newer.dimensions.filter((dimension) => older.dimensions.includes(dimension));
  const [before, now] = [leavesBy(older, common), leavesBy(newer, common)];
  const keys = Array.from(new Set([...before.keys(), ...now.keys()])).toSorted();
  return keys.map((key) => {
    const [old, young] = [before.get(key) ?? [], now.get(key) ?? []];
    return { key, older: old, newer: young, by: countOf(newer, young) - countOf(older, old) };
  });
}

function leavesBy(
  space: LeafCounts,
  dimensions: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = dimensions.map((dimension) => space.dimensions.indexOf(dimension));
  return groupBy(space.counts.keys(), (leaf) => {
    const codes = codesOfLeaf(space, leaf);
    return JSON.stringify(places.map((place) => codes[place]));
  });
}

function countOf({ counts }: LeafCounts, leaves: readonly number[]): number {
  return leaves.reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0);
}

/** These less those: what is in both is in neither. */
export function changeTerms(newer: readonly number[], older: readonly number[]): Terms {
  const [now, before] = [new Set(newer), new Set(older)];
  return [
    ...newer.filter((unknown) => !before.has(unknown)).map((unknown) => [unknown, 1] as const),
    ...older.filter((unknown) => !now.has(unknown)).map((unknown) => [unknown, -1] as const),
  ];
}
