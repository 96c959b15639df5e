import type { Hierarchy, ProtectInput } from '../tables/protect-input.ts';

/** Some codes of base dimensions; a dimension that is not in it is taken as a whole. */
export type Region = ReadonlyMap<string, ReadonlySet<string>>;

/** Where a cell of a table stands, and what it adds up. */
export interface TablePlace {
  readonly table: number;
  readonly at: Readonly<Record<string, string>>;
  readonly region: Region;
}

/** The base dimension of a dimension of a table; itself, if it is one. */
export function baseOf({ hierarchies }: ProtectInput, dimension: string): string {
  return hierarchies[dimension]?.of ?? dimension;
}

/** The leaves of a base dimension: its codes in any group over it and in any cell, in order. */
export function leafCodesOf(input: ProtectInput, base: string): readonly string[] {
  const over = Object.entries(input.hierarchies).filter(([name]) => baseOf(input, name) === base);
  const grouped = over.flatMap(([, { groups }]) => Object.values(groups ?? {}).flat());
  const listed = input.cells.flatMap(({ [base]: code }) =>
    typeof code === 'string' ? [code] : [],
  );
  return Array.from(new Set([...grouped, ...listed])).toSorted();
}

/** Every place of every table: the full cross of total, groups and leaves of its dimensions. */
export function tablePlacesOf(input: ProtectInput): readonly TablePlace[] {
  return input.tables.flatMap((dimensions, table) =>
    dimensions.reduce<readonly TablePlace[]>(
      (places, dimension) => {
        const base = baseOf(input, dimension);
        const lines = linesOf(input.hierarchies[dimension], leafCodesOf(input, base));
        return places.flatMap((place) =>
          lines.map(([code, leaves]) => ({
            table,
            at: { ...place.at, [dimension]: code },
            region: narrowed(place.region, base, leaves),
          })),
        );
      },
      [{ table, at: {}, region: new Map() }],
    ),
  );
}

/** The codes of a dimension, each with its leaves; the total has all and says none. */
function linesOf(
  hierarchy: Hierarchy | undefined,
  leaves: readonly string[],
): readonly (readonly [code: string, leaves?: readonly string[]])[] {
  if (hierarchy === undefined) return [];
  return [
    [hierarchy.total],
    ...Object.entries(hierarchy.groups ?? {}),
    ...leaves.map((leaf) => [leaf, [leaf]] as const),
  ];
}

function narrowed(region: Region, base: string, leaves: readonly string[] | undefined): Region {
  if (leaves === undefined) return region;
  const before = region.get(base);
  const both = before === undefined ? leaves : leaves.filter((leaf) => before.has(leaf));
  return new Map([...region, [base, new Set(both)]]);
}
