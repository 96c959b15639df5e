import { compareText } from '../../kernel/compare-text.ts';
import { dimensionsIn } from '../split-key.ts';
import type { CountedTable } from './counted-spots.ts';

/** What a figure adds up: the spots of one split. */
export interface Span {
  readonly split: string;
  readonly spots: readonly string[];
}

/** Spots that nothing published tells apart; it is named by its first. */
export interface AlikeSpots {
  readonly id: string;
  readonly spots: readonly string[];
}

/** The spots of a topic, put together where readers cannot tell them apart. */
export interface SpotClasses {
  /** The dimensions by which anything is split; `''` for totals. */
  readonly families: readonly string[];
  /** The splits of a family that were ever counted. */
  readonly splitsOf: (family: string) => readonly string[];
  /** All classes of a family, or those that lie in some spots. */
  readonly classesOf: (family: string, within?: readonly string[]) => readonly AlikeSpots[];
  /** The release since which a count has been as it is; undefined where nothing was counted. */
  readonly sinceOf: (release: number, split: string, spot: string) => number | undefined;
}

/**
 * Two spots are alike in a family of splits when every figure of the family, and of those that divide
 * it further, adds up both or neither, and both changed on the same days.
 *
 * @param tables of the releases, in the order of their days
 * @param spans of all their figures
 */
export function spotClasses(tables: readonly CountedTable[], spans: readonly Span[]): SpotClasses {
  const families = Array.from(new Set(['', ...spans.map(({ split }) => dimensionsIn(split))]));
  const splits = Array.from(new Set(tables.flatMap(({ counts }) => [...counts.keys()]))).toSorted(
    compareText,
  );
  const spots = Array.from(
    new Set(
      tables.flatMap(({ counts }) => [...counts.values()].flatMap((bySpot) => [...bySpot.keys()])),
    ),
  ).toSorted(compareText);
  const splitsOf = (family: string) => splits.filter((split) => dimensionsIn(split) === family);
  const sinceOf = sinceIn(tables);
  const own = new Map(
    families.map((family) => {
      const marks = new Map(spots.map((spot) => [spot, [] as string[]]));
      for (const [number, span] of spans.entries()) {
        if (dimensionsIn(span.split) !== family) continue;
        for (const spot of span.spots) marks.get(spot)?.push(String(number));
      }
      for (const [spot, list] of marks) {
        const since = tables.flatMap((_, release) =>
          splitsOf(family).map((split) => sinceOf(release, split, spot)),
        );
        list.push(since.join());
      }
      return [family, marks] as const;
    }),
  );
  const classes = new Map(
    families.map((family) => {
      const told = families.filter((other) => other === family || divides(other, family));
      const byMark = new Map<string, string[]>();
      for (const spot of spots) {
        const mark = JSON.stringify(told.map((each) => own.get(each)?.get(spot)));
        byMark.set(mark, [...(byMark.get(mark) ?? []), spot]);
      }
      const all = [...byMark.values()].map((each) => ({ id: each[0] ?? '', spots: each }));
      return [family, all] as const;
    }),
  );
  return {
    families,
    splitsOf,
    sinceOf,
    classesOf: (family, within) => {
      const all = classes.get(family) ?? [];
      if (within === undefined) return all;
      const wanted = new Set(within);
      return all.filter(({ id }) => wanted.has(id));
    },
  };
}

/** True of a family that has every dimension of another, and more. */
export function divides(family: string, other: string): boolean {
  const dimensions = family.split(' ');
  return (
    family !== other &&
    (other === '' || other.split(' ').every((dimension) => dimensions.includes(dimension)))
  );
}

/** Readers see which counts changed: one that did not is the same as before. */
function sinceIn(tables: readonly CountedTable[]): SpotClasses['sinceOf'] {
  const known = new Map<string, number>();
  for (const [release, { counts }] of tables.entries()) {
    for (const [split, bySpot] of counts) {
      for (const [spot, now] of bySpot) {
        const before = tables[release - 1]?.counts.get(split)?.get(spot);
        const isSame = before?.count === now.count && before.about === now.about;
        const since = isSame ? known.get(`${release - 1} ${split} ${spot}`) : release;
        known.set(`${release} ${split} ${spot}`, since ?? release);
      }
    }
  }
  return (release, split, spot) => known.get(`${release} ${split} ${spot}`);
}
