import { dimensionsOf } from '../indicator/count-entry.ts';
import type { Indicator } from '../indicator/indicator.ts';
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
    /** The dimensions in one order: `age sex`. */
    readonly dimensions: string;
    readonly cells: ReadonlyMap<string, number>;
  }[];
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
    ofIndicator.set(id, {
      total: add(id, {}),
      byDimension: splits.map((dimension) => ({
        dimension,
        codes: codesOf(dimension).map((code) => [code, add(id, { [dimension]: code })] as const),
      })),
      crossed: crossed.map((together) => {
        const splitsTogether = combinations(together, codesOf);
        return {
          dimensions: together.toSorted().join(' '),
          cells: new Map(splitsTogether.map((split) => [codesKey(split), add(id, split)])),
        };
      }),
    });
  }
  return { list, ofIndicator, byKey };
}

/** The name of a slot: the indicator, and its split in one order. */
export function slotKey(indicator: string, split: Slot['split']): string {
  return `${indicator} ${codesKey(split)}`;
}

/** The codes of a split with their dimensions, in one order: `age=u15 sex=female`. */
export function codesKey(split: Slot['split']): string {
  const dimensions = dimensionsOf(split);
  if (dimensions === '') return '';
  return dimensions
    .split(' ')
    .map((dimension) => `${dimension}=${split[dimension] ?? ''}`)
    .join(' ');
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
