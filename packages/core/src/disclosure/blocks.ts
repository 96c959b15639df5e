import { compareText } from '../kernel/compare-text.ts';
import type { Evidence } from './reach.ts';
import { dimensionsIn } from './split-key.ts';

/** Leaves of one split that no figure tells apart: whoever adds up one of them adds up all. */
export interface Block {
  readonly id: string;
  readonly spots: readonly string[];
}

/** What a figure adds up: of one split, these spots. */
export interface Reach {
  readonly split: string;
  readonly spots: readonly string[];
}

/** The leaves of a topic, put together as far as nothing that is said tells them apart. */
export interface Blocks {
  /** The dimensions by which anything is split, `''` for totals first. */
  readonly families: readonly string[];
  /** The splits of a family, in one order. */
  readonly splitsOf: (family: string) => readonly string[];
  /** The blocks of a family, in one order. */
  readonly blocksOf: (family: string) => readonly Block[];
  /** The blocks that lie in some spots. */
  readonly blocksIn: (family: string, spots: readonly string[]) => readonly Block[];
  /** The first evidence since which a leaf has stayed as it is in this one; undefined where nothing was counted. */
  readonly sinceWhen: (evidence: number, split: string, spot: string) => number | undefined;
}

/**
 * Puts leaves together that every figure adds up together, that have changed together from one day
 * to the next, and whose finer parts are told apart no further.
 *
 * @param evidences what was counted on one day after the other
 * @param reaches of all figures of all releases
 */
export function blocksFrom(evidences: readonly Evidence[], reaches: readonly Reach[]): Blocks {
  const families = familiesIn(reaches);
  const splits = new Set(evidences.flatMap(({ leaves }) => [...leaves.keys()]));
  const inOrder = [...splits].toSorted(compareText);
  const splitsOf = (family: string) => inOrder.filter((split) => dimensionsIn(split) === family);
  const sinceWhen = sinceWhenIn(evidences);
  const spots = Array.from(
    new Set(
      evidences.flatMap(({ leaves }) =>
        [...leaves.values()].flatMap((bySpot) => [...bySpot.keys()]),
      ),
    ),
  ).toSorted(compareText);
  const marks = new Map<string, Map<string, string[]>>(
    families.map((family) => [family, new Map(spots.map((spot) => [spot, []]))]),
  );
  for (const [number, { split, spots: reached }] of reaches.entries()) {
    const bySpot = marks.get(dimensionsIn(split));
    for (const spot of reached) bySpot?.get(spot)?.push(String(number));
  }
  for (const family of families) {
    const own = splitsOf(family);
    for (const [spot, marked] of marks.get(family) ?? []) {
      for (const index of evidences.keys()) {
        marked.push(JSON.stringify(own.map((split) => sinceWhen(index, split, spot))));
      }
    }
  }
  const blocks = new Map<string, ReadonlyMap<string, Block>>();
  for (const family of families) {
    const finer = families.filter((other) => isFiner(other, family));
    const markOf = (spot: string) =>
      JSON.stringify([family, ...finer].map((each) => marks.get(each)?.get(spot)));
    blocks.set(family, blocksBy(spots, markOf));
  }
  return {
    families,
    splitsOf,
    sinceWhen,
    blocksOf: (family) => [...new Set(blocks.get(family)?.values())],
    blocksIn: (family, wanted) => {
      const bySpot = blocks.get(family);
      return [...new Set(wanted.flatMap((spot) => bySpot?.get(spot) ?? []))];
    },
  };
}

/** True of a family that has every dimension of another, and more. */
export function isFiner(family: string, than: string): boolean {
  const dimensions = family.split(' ');
  return (
    family !== than && (than === '' || than.split(' ').every((each) => dimensions.includes(each)))
  );
}

/** Totals, which all parts share, and whatever a figure is split by. */
function familiesIn(reaches: readonly Reach[]): readonly string[] {
  return [...new Set(['', ...reaches.map(({ split }) => dimensionsIn(split))])].toSorted(
    (a, b) => a.length - b.length || compareText(a, b),
  );
}

function blocksBy(spots: readonly string[], markOf: (spot: string) => string) {
  const byMark = new Map<string, { id: string; spots: string[] }>();
  const bySpot = new Map<string, Block>();
  for (const spot of spots) {
    const mark = markOf(spot);
    // It is named by its first spot: that lies in no other of the family.
    const block = byMark.get(mark) ?? { id: spot, spots: [] };
    byMark.set(mark, block);
    block.spots.push(spot);
    bySpot.set(spot, block);
  }
  return bySpot;
}

function sinceWhenIn(evidences: readonly Evidence[]): Blocks['sinceWhen'] {
  const leafIn = (index: number, split: string, spot: string) =>
    evidences[index]?.leaves.get(split)?.get(spot);
  const known = new Map<string, number | undefined>();
  const since = (index: number, split: string, spot: string): number | undefined => {
    const key = `${index} ${split} ${spot}`;
    if (known.has(key)) return known.get(key);
    const [now, before] = [leafIn(index, split, spot), leafIn(index - 1, split, spot)];
    const isSame =
      before?.isCounted === true && before.count === now?.count && before.about === now.about;
    const found =
      now?.isCounted !== true ? undefined : isSame ? since(index - 1, split, spot) : index;
    known.set(key, found);
    return found;
  };
  return since;
}
