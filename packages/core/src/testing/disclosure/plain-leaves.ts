import type { Hierarchy, ProtectInput } from '../../disclosure/tables/protect-input.ts';

type Hierarchies = ProtectInput['hierarchies'];

/** One combination of codes, and how many it counts. */
export interface PlainLeaf {
  /** Its number among the leaves of all releases. */
  readonly number: number;
  readonly codes: Readonly<Record<string, string>>;
  readonly count: number;
}

/** The full cross of some base dimensions in one release. */
export interface PlainLeaves {
  readonly list: readonly PlainLeaf[];
  /** The same by their codes. */
  readonly byKey: ReadonlyMap<string, PlainLeaf>;
}

/** The codes that a cell adds up in each base dimension; a dimension left out is added up whole. */
export type Region = ReadonlyMap<string, readonly ReadonlySet<string>[]>;

/** The base dimension of a hierarchy: itself, or the one that it groups. */
export function baseOf(hierarchies: Hierarchies, name: string): string {
  return hierarchies[name]?.of ?? name;
}

/** The leaf codes of a base dimension: those in any group over it and in any cell, in no order. */
export function codesOf({ hierarchies, cells }: ProtectInput, base: string): readonly string[] {
  const grouped = Object.keys(hierarchies)
    .filter((name) => baseOf(hierarchies, name) === base)
    .flatMap((name) => Object.values(hierarchies[name]?.groups ?? {}).flat());
  const counted = cells.flatMap((cell) => {
    const code = cell[base];
    return typeof code === 'string' ? [code] : [];
  });
  return [...new Set([...grouped, ...counted])].toSorted();
}

/**
 * Every combination of the codes of some dimensions, with what the cells of the file count there.
 *
 * @param first the number of the first leaf
 */
export function leavesOf(
  input: ProtectInput,
  dimensions: readonly string[],
  first: number,
): PlainLeaves {
  let codes: readonly Readonly<Record<string, string>>[] = [{}];
  for (const name of dimensions) {
    const own = codesOf(input, name);
    codes = codes.flatMap((leaf) => own.map((code) => ({ ...leaf, [name]: code })));
  }
  const keyOf = (at: Readonly<Record<string, unknown>>) =>
    JSON.stringify(dimensions.map((name) => at[name]));
  const counts = new Map<string, number>();
  for (const cell of input.cells) {
    counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + cell.count);
  }
  const list = codes.map((leaf, index) => ({
    number: first + index,
    codes: leaf,
    count: counts.get(keyOf(leaf)) ?? 0,
  }));
  return { list, byKey: new Map(list.map((leaf) => [keyOf(leaf.codes), leaf])) };
}

/** What a cell adds up: total, group or leaf of each hierarchy that it names. */
export function regionOf(hierarchies: Hierarchies, at: Readonly<Record<string, string>>): Region {
  const region = new Map<string, ReadonlySet<string>[]>();
  for (const [name, code] of Object.entries(at)) {
    const codes = codesUnder(hierarchies[name], code);
    const base = baseOf(hierarchies, name);
    if (codes !== undefined) region.set(base, [...(region.get(base) ?? []), codes]);
  }
  return region;
}

/** True of the leaves that a cell adds up. */
export function isWithin({ codes }: PlainLeaf, region: Region): boolean {
  return Array.from(region).every(([base, sets]) =>
    sets.every((set) => set.has(codes[base] ?? '')),
  );
}

/** Undefined for the total: whatever there is, also what no release knew yet. */
function codesUnder(
  hierarchy: Hierarchy | undefined,
  code: string,
): ReadonlySet<string> | undefined {
  if (hierarchy?.total === code) return undefined;
  return new Set(hierarchy?.groups?.[code] ?? [code]);
}
