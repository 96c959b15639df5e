import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import type { SaidCell } from './said-cells.ts';
import { dimensionsIn, narrowTo } from './split-key.ts';

/** A count that nobody prints and anybody can work out: these less those. */
export interface ImpliedCount {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  /** The figures that it follows from, the one that is looked at first. */
  readonly from: readonly [SaidCell, ...SaidCell[]];
  /** The key of its split, or of the dimensions by which it is split: its threshold may be another. */
  readonly split: string;
}

/**
 * What is left of a figure without its parts of one kind: the places, months or parts that no table
 * shows, and those that were silent in the semester with which it is compared.
 *
 * @param cells all of one topic
 * @param kindOf which places are parts of one another: `place`, `zone`, `country`
 * @source brief §10.3: implied cells count as cells
 */
export function leftoversOf(
  cells: readonly SaidCell[],
  kindOf: (place: string) => string,
): readonly ImpliedCount[] {
  const axes: readonly ((cell: SaidCell) => Axis)[] = [
    ({ split, figure: { at } }) => ({
      key: { period: at.period, matched: at.matched, split },
      kind: kindOf(at.place),
    }),
    ({ split, figure: { at } }) => ({
      key: { place: at.place, matched: at.matched, split },
      kind: 'month' in at.period,
    }),
    ({ split, figure: { at } }) => ({
      key: { place: at.place, period: at.period, split },
      kind: at.matched,
    }),
  ];
  const within = axes.flatMap((axisOf) => {
    const byKey = groupBy(cells, (cell) => writeStableJson(axisOf(cell).key));
    return [...byKey.values()].flatMap((along) => {
      const byKind = groupBy(along, (cell) => axisOf(cell).kind);
      return [...byKind].flatMap(([kind, wholes]) =>
        [...byKind].flatMap(([other, parts]) =>
          other === kind ? [] : wholes.flatMap((whole) => leftover(whole, parts)),
        ),
      );
    });
  });
  return [...within, ...undividedOf(cells)];
}

interface Axis {
  readonly key: object;
  readonly kind: string | boolean | undefined;
}

/** What the parts that lie in a whole leave of it. */
function leftover(whole: SaidCell, parts: readonly SaidCell[]): readonly ImpliedCount[] {
  const all = new Set(whole.of);
  const inside = parts.filter(
    ({ of }) => of.length < all.size && of.every((each) => all.has(each)),
  );
  const covered = new Set(inside.flatMap(({ of }) => of));
  if (inside.length === 0 || covered.size === all.size) return [];
  return [
    {
      plus: whole.of.filter((each) => !covered.has(each)),
      minus: [],
      from: [whole, ...inside],
      split: whole.split,
    },
  ];
}

/** What the parts of a split that are printed leave of their total. */
function undividedOf(cells: readonly SaidCell[]): readonly ImpliedCount[] {
  const byPlace = groupBy(cells, ({ evidence, figure: { at } }) =>
    writeStableJson({ evidence, place: at.place, period: at.period, matched: at.matched }),
  );
  return [...byPlace.values()].flatMap((together) => {
    const families = groupBy(together, ({ split }) => dimensionsIn(split));
    return together.flatMap((whole) =>
      [...families]
        .toSorted(([a], [b]) => compareText(a, b))
        .flatMap(([family, cellsOf]) => {
          const own = dimensionsIn(whole.split);
          if (family.split(' ').length !== (own === '' ? 0 : own.split(' ').length) + 1) return [];
          const parts = cellsOf.filter(({ split }) => narrowTo(split, own) === whole.split);
          if (parts.length === 0 || family === '') return [];
          const minus = parts.flatMap(({ of }) => of).toSorted((a, b) => a - b);
          return [{ plus: whole.of, minus, from: [whole, ...parts], split: family }];
        }),
    );
  });
}

/**
 * By how much a figure of the release that is to be differs from the same in an earlier one, and what
 * was counted in one of them alone.
 *
 * @source brief R-53 (successive releases), R-54
 */
export function revisionsOf(cells: readonly SaidCell[]): readonly ImpliedCount[] {
  const byAt = groupBy(cells, ({ figure: { at } }) => writeStableJson(at));
  return [...byAt.values()].flatMap((same) => {
    const now = same.filter(({ speaker }) => !speaker.isPublic);
    const before = same.filter(({ speaker }) => speaker.isPublic);
    return now.flatMap((later) =>
      before.map((earlier) => ({
        plus: later.of.filter((each) => !earlier.of.includes(each)),
        minus: earlier.of.filter((each) => !later.of.includes(each)),
        from: [later, earlier],
        split: later.split,
      })),
    );
  });
}

/**
 * Each unknown by itself: nobody prints it, and it is a count of persons all the same.
 *
 * @param splits the split of each unknown
 */
export function loneCounts(
  cells: readonly SaidCell[],
  splits: readonly string[],
): readonly ImpliedCount[] {
  const finest = new Map<number, SaidCell>();
  for (const cell of cells) {
    for (const number of cell.of) {
      const known = finest.get(number);
      const isFirst = known === undefined || (known.speaker.isPublic && !cell.speaker.isPublic);
      const isFiner = known?.speaker.isPublic === cell.speaker.isPublic;
      if (isFirst || (isFiner && cell.of.length < known.of.length)) finest.set(number, cell);
    }
  }
  const ownFirst = cells.toSorted(
    (a, b) => Number(a.speaker.isPublic) - Number(b.speaker.isPublic),
  );
  return splits.flatMap((split, number) => {
    // Of a part that no figure prints, a figure of what it is a part of has something to lose.
    const isPartOf = (whole: string) => narrowTo(split, dimensionsIn(whole)) === whole;
    const cell =
      finest.get(number) ??
      ownFirst.find((each) => each.split === split) ??
      ownFirst.find((each) => isPartOf(each.split)) ??
      ownFirst[0];
    return cell === undefined ? [] : [{ plus: [number], minus: [], from: [cell], split }];
  });
}
