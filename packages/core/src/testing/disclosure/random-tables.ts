import fc from 'fast-check';
import type { Hierarchy, InputCell, ProtectInput } from '../../disclosure/tables/protect-input.ts';

/** A release before it is known what was printed of those before it. */
export interface ReleaseDraft {
  readonly input: Omit<ProtectInput, 'previous'>;
  /** How it relates to the one before; absent: as with `any`. */
  readonly relation: 'any' | 'grows' | undefined;
}

/** What may be drawn. */
export interface RandomSize {
  /** The most combinations of codes, those of dimensions that no table uses among them. */
  readonly leaves: number;
  /** The most releases before the last. */
  readonly earlier: number;
}

/**
 * Files of sparse counts, oldest release first: two to four dimensions, groups of any size, leaves in no
 * group, second hierarchies, one to three tables that share cells, dimensions that no table uses, zeros
 * that are listed and zeros that are not, later releases with other tables and a few other counts.
 */
export function randomTables({
  leaves,
  earlier,
}: RandomSize): fc.Arbitrary<readonly ReleaseDraft[]> {
  return fc
    .record({
      threshold: fc.constantFrom(3, 5, 2, 4, 7, 11),
      zeros: fc.constantFrom(undefined, 'show' as const, 'show' as const),
      sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 }),
      counts: fc.array(sparseCount, { minLength: leaves, maxLength: leaves }),
      listed: fc.array(fc.boolean(), { minLength: leaves, maxLength: leaves }),
      shapes: fc.array(shape, { minLength: 1, maxLength: earlier + 1 }),
    })
    .map(({ sizes, shapes, counts, ...rest }) => {
      const fitting = fitSizes(sizes, leaves);
      let current: readonly number[] = counts;
      return shapes.map((drawn, index) => {
        if (index > 0) current = revise(current, drawn);
        const input = inputOf({ ...rest, sizes: fitting, counts: current }, drawn);
        return { input, relation: index > 0 ? drawn.relation : undefined };
      });
    });
}

/** Mostly nobody, often a few, seldom many. */
const sparseCount = fc.oneof(
  { weight: 11, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 14 }) },
  { weight: 1, arbitrary: fc.integer({ min: 15, max: 400 }) },
);

const grouping = fc.array(fc.constantFrom(0, 1, 1, 2, 2, 3), { minLength: 6, maxLength: 6 });

/** What differs between the releases of a file: groups, tables, corrections. */
const shape = fc.record({
  relation: fc.constantFrom('grows' as const, 'any' as const, undefined),
  edits: fc.array(fc.tuple(fc.nat(), fc.constantFrom(1, 2, 3, 6, -1, -2, -5)), { maxLength: 4 }),
  groups: fc.array(fc.option(grouping), { minLength: 4, maxLength: 4 }),
  second: fc.array(fc.option(grouping, { freq: 2 }), { minLength: 2, maxLength: 2 }),
  tables: fc.array(
    fc.record({
      dimensions: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
      usesSecond: fc.tuple(fc.boolean(), fc.boolean()),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

interface Drawn {
  readonly threshold: number;
  readonly zeros: 'show' | undefined;
  readonly sizes: readonly number[];
  readonly counts: readonly number[];
  readonly listed: readonly boolean[];
}

const names = ['place', 'sex', 'age', 'form'];

/** Takes codes from the longest dimension until the combinations are few enough. */
function fitSizes(sizes: readonly number[], leaves: number): readonly number[] {
  const product = sizes.reduce((all, size) => all * size, 1);
  if (product <= leaves) return sizes;
  const longest = sizes.indexOf(Math.max(...sizes));
  return fitSizes(sizes.with(longest, (sizes[longest] ?? 1) - 1), leaves);
}

function revise(counts: readonly number[], { relation, edits }: Shape): readonly number[] {
  const next = [...counts];
  for (const [index, step] of edits) {
    const leaf = index % next.length;
    next[leaf] = Math.max(0, (next[leaf] ?? 0) + (relation === 'grows' ? Math.abs(step) : step));
  }
  return next;
}

function inputOf(drawn: Drawn, { groups, second, tables }: Shape): ReleaseDraft['input'] {
  const { sizes, threshold, zeros } = drawn;
  const hierarchies: Record<string, Hierarchy> = {};
  sizes.forEach((size, index) => {
    const name = names[index] ?? '';
    hierarchies[name] = hierarchyOf(name, size, groups[index] ?? undefined);
  });
  second.forEach((group, index) => {
    const [name, size] = [names[index] ?? '', sizes[index]];
    if (group === null || size === undefined) return;
    hierarchies[`${name}-2`] = { of: name, ...hierarchyOf(`${name}-2`, size, group, name) };
  });
  const named = tables.map(({ dimensions, usesSecond }) => {
    const own = dimensions.filter((index) => index < sizes.length);
    return (own.length > 0 ? own : [0]).map((index) => {
      const name = names[index] ?? '';
      return usesSecond[index] === true && `${name}-2` in hierarchies ? `${name}-2` : name;
    });
  });
  const distinct = new Map(named.map((table) => [table.join(), table]));
  return {
    threshold,
    ...(zeros === undefined ? {} : { zeros }),
    hierarchies,
    tables: [...distinct.values()],
    cells: cellsOf(drawn),
  };
}

/** A group with the number 0 is none. */
function hierarchyOf(
  name: string,
  size: number,
  groupOf: readonly number[] | undefined,
  base = name,
): Hierarchy {
  const groups: Record<string, string[]> = {};
  for (let leaf = 0; leaf < size; leaf += 1) {
    const group = groupOf?.[leaf] ?? 0;
    if (group > 0) (groups[`${name}-g${group}`] ??= []).push(`${base}-${leaf + 1}`);
  }
  return { total: `${name}-all`, ...(Object.keys(groups).length > 0 ? { groups } : {}) };
}

function cellsOf({ sizes, counts, listed }: Drawn): readonly InputCell[] {
  let places: readonly Readonly<Record<string, string>>[] = [{}];
  sizes.forEach((size, index) => {
    const name = names[index] ?? '';
    const codes = Array.from({ length: size }, (_, leaf) => `${name}-${leaf + 1}`);
    places = places.flatMap((at) => codes.map((code) => ({ ...at, [name]: code })));
  });
  return places.flatMap((at, index): InputCell[] => {
    const count = counts[index] ?? 0;
    // The first combination is always there: no dimension may be without a code.
    return count > 0 || listed[index] === true || index === 0 ? [{ ...at, count }] : [];
  });
}
