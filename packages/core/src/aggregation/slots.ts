import type { Indicator } from '../indicator/indicator.ts';
import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId } from '../kernel/ids.ts';
import type { Dimension } from '../reference/dimension.ts';

/** A total of an indicator, or one part of it, that is kept apart from all others. */
export interface Slot {
  readonly indicator: IndicatorId;
  /** Empty for the total; otherwise one code for each dimension of the split. */
  readonly split: Readonly<Record<string, string>>;
}

/** The slots of one indicator, numbered among those of all. */
export interface IndicatorSlots {
  readonly total: number;
  /** For each split of one dimension, its codes with their slots. */
  readonly byDimension: readonly {
    readonly dimension: string;
    readonly codes: readonly (readonly [code: string, slot: number])[];
  }[];
  /** For each split of several dimensions, the slot of every combination, by its codes. */
  readonly crossed: readonly {
    readonly together: readonly string[];
    readonly cells: ReadonlyMap<string, number>;
    /** The slot of a combination; undefined for one with a code that its dimension has not. */
    readonly slotOf: (by: Slot['split']) => number | undefined;
  }[];
  /** All of these. */
  readonly all: readonly number[];
}

/** Every slot of some indicators, and where to find it. */
export interface Slots {
  readonly list: readonly Slot[];
  readonly ofIndicator: ReadonlyMap<string, IndicatorSlots>;
  readonly byKey: ReadonlyMap<string, number>;
}

/** The slots that indicators ask for: each total, each part, each combination of crossed parts. */
export function slotsOf(indicators: readonly Indicator[], dimensions: readonly Dimension[]): Slots {
  const list: Slot[] = [];
  const byKey = new Map<string, number>();
  const add = (indicator: IndicatorId, split: Slot['split']) => {
    byKey.set(slotKey(indicator, split), list.length);
    return list.push({ indicator, split }) - 1;
  };
  const codesOf = (dimension: string) =>
    (dimensions.find(({ id }) => id === dimension)?.codes ?? []).map(({ id }) => String(id));
  const ofIndicator = new Map<string, IndicatorSlots>();
  for (const { id, splits, crossed = [] } of indicators) {
    const total = add(id, {});
    const byDimension = splits.map((dimension) => ({
      dimension,
      codes: codesOf(dimension).map((code) => [code, add(id, { [dimension]: code })] as const),
    }));
    const ofCrossed = crossed.map((together) => {
      const numbered = combinations(together, codesOf).map((split) => ({
        split,
        slot: add(id, split),
      }));
      return {
        together,
        cells: new Map(numbered.map(({ split, slot }) => [codesKey(split), slot])),
        slotOf: slotFinder(together, numbered),
      };
    });
    const all = [
      total,
      ...byDimension.flatMap(({ codes }) => codes.map(([, slot]) => slot)),
      ...ofCrossed.flatMap(({ cells }) => [...cells.values()]),
    ];
    ofIndicator.set(id, { total, byDimension, crossed: ofCrossed, all });
  }
  return { list, ofIndicator, byKey };
}

/** The name of a slot: the indicator, and its split in one order. */
export function slotKey(indicator: string, split: Slot['split']): string {
  return `${indicator} ${codesKey(split)}`;
}

/** The codes of a split with their dimensions, in one order: `age=u15 sex=female`. */
export function codesKey(split: Slot['split']): string {
  const dimensions = Object.keys(split);
  const [only = ''] = dimensions;
  if (dimensions.length === 0) return '';
  if (dimensions.length === 1) return `${only}=${split[only] ?? ''}`;
  return dimensions
    .sort(compareText)
    .map((dimension) => `${dimension}=${split[dimension] ?? ''}`)
    .join(' ');
}

/** Finds a combination by one code after the other: many are looked up, and a key for each is slow. */
function slotFinder(
  together: readonly string[],
  numbered: readonly { readonly split: Slot['split']; readonly slot: number }[],
): (by: Slot['split']) => number | undefined {
  const [first = '', ...others] = together;
  if (others.length === 0) {
    const slots = new Map(numbered.map(({ split, slot }) => [split[first], slot]));
    return (by) => slots.get(by[first]);
  }
  const byCode = groupBy(numbered, ({ split }) => split[first]);
  const finders = new Map(Array.from(byCode, ([code, each]) => [code, slotFinder(others, each)]));
  return (by) => finders.get(by[first])?.(by);
}

function combinations(
  dimensions: readonly string[],
  codesOf: (dimension: string) => readonly string[],
): readonly Slot['split'][] {
  return dimensions.reduce<readonly Slot['split'][]>(
    (splits, dimension) =>
      splits.flatMap((split) =>
        codesOf(dimension).map((code) => ({ ...split, [dimension]: code })),
      ),
    [{}],
  );
}
