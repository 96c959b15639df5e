import type { Extent } from './table-cells.ts';

/** The full cross of some base dimensions: every combination of their leaves, and its count. */
export interface Frame {
  /** In the order of the alphabet. */
  readonly dimensions: readonly string[];
  /** The leaves of each dimension, in the order of codes. */
  readonly codes: readonly (readonly string[])[];
  /** One count for each combination, the last dimension running fastest. */
  readonly counts: readonly number[];
}

/** A combination of leaves has one code a dimension. */
export function placesOf({ codes }: Pick<Frame, 'codes'>): readonly (readonly string[])[] {
  return codes.reduce<readonly (readonly string[])[]>(
    (sofar, list) => sofar.flatMap((place) => list.map((code) => [...place, code])),
    [[]],
  );
}

/** The numbers of the combinations that lie within an extent; all where it says nothing. */
export function combinationsIn(
  { dimensions, codes }: Pick<Frame, 'dimensions' | 'codes'>,
  extent: Extent,
): readonly number[] {
  return dimensions.reduce<readonly number[]>(
    (sofar, dimension, level) => {
      const list = codes[level] ?? [];
      const within = extent.get(dimension);
      const wanted = list.flatMap((code, index) =>
        within === undefined || within.has(code) ? [index] : [],
      );
      return sofar.flatMap((before) => wanted.map((index) => before * list.length + index));
    },
    [0],
  );
}
