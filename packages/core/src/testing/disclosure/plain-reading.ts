import type { ProtectInput } from '../../disclosure/tables/protect-input.ts';
import type { OutputCell, ProtectOutput } from '../../disclosure/tables/protect-output.ts';
import type { PlainLeaves, Region } from './plain-leaves.ts';
import { baseOf, isWithin, leavesOf, regionOf } from './plain-leaves.ts';

/** A sum of leaves less a sum of others: a withheld cell, or what a cell changed by. */
export interface AskedForm {
  readonly kind: 'cell' | 'change';
  /** The release in which it stands, the oldest being 0; of a change the newer one. */
  readonly release: number;
  readonly table: number;
  readonly at: OutputCell['at'];
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  /** Whether the count itself is too small to be known, not only withheld for the sake of others. */
  readonly isSmall: boolean;
}

/** A leaf in one release beside the same leaf in the release before; absent: it had nobody there. */
export interface LeafPair {
  readonly newer: number | undefined;
  readonly older: number | undefined;
}

/**
 * What readers hold of all releases, one number for each leaf of each release, nothing merged and
 * nothing left out because it seems to be of no use.
 */
export interface PlainReading {
  readonly leaves: number;
  readonly releases: number;
  /** The leaves of each shown cell and what they add up to. */
  readonly shown: readonly { readonly of: readonly number[]; readonly count: number }[];
  /** Leaves that readers know to have only grown. */
  readonly grown: readonly LeafPair[];
  /** Leaves that a list of revisions does not name. */
  readonly unchanged: readonly LeafPair[];
  readonly asked: readonly AskedForm[];
  /** Leaves and status of each printed cell of the last release, table after table. */
  readonly printed: readonly {
    readonly table: number;
    readonly of: readonly number[];
    readonly cell: OutputCell;
  }[];
}

/**
 * Reads a file and its pattern as a reader does who knows nothing but the definition of the format.
 *
 * True counts serve only to tell which sums must not be found, and which leaves did not change.
 *
 * @source issue 5, points 1 to 10 of the stand-alone format
 */
export function readPlainly(input: ProtectInput, output: ProtectOutput): PlainReading {
  const chain = chainOf(input, output);
  const dimensions = [
    ...new Set(
      chain.flatMap(({ input: { tables, hierarchies } }) =>
        tables.flat().map((name) => baseOf(hierarchies, name)),
      ),
    ),
  ].toSorted();
  let leaves = 0;
  const releases = chain.map((link) => {
    const own = leavesOf(link.input, dimensions, leaves);
    leaves += own.list.length;
    return { ...link, ...own };
  });
  const cells = releases.map((release) => cellsOf(release));
  const last = cells.at(-1) ?? [];
  return {
    leaves,
    releases: releases.length,
    shown: cells
      .flat()
      .flatMap(({ of, cell }) => (cell.status === 'shown' ? [{ of, count: cell.count }] : [])),
    ...pairsOf(releases),
    asked: [
      ...cells.flatMap((list, release) => {
        const rules = releases[release]?.input;
        return list.flatMap(({ table, of, truth, cell: { at, status } }) =>
          status === 'shown' || rules === undefined
            ? []
            : [
                {
                  kind: 'cell' as const,
                  release,
                  table,
                  at,
                  plus: of,
                  minus: [],
                  isSmall: isSensitive(truth, rules),
                },
              ],
        );
      }),
      ...releases.flatMap((newer, release) =>
        releases.slice(0, release).flatMap((older) => changesOf(newer, older, release)),
      ),
    ],
    printed: last.map(({ table, of, cell }) => ({ table, of, cell })),
  };
}

/** True of counts that must not be shown, or not as a change. */
export function isSensitive(count: number, { threshold, zeros }: ProtectInput): boolean {
  return (count >= 1 && count < threshold) || (count === 0 && zeros === 'withhold');
}

interface Link {
  readonly input: ProtectInput;
  readonly output: ProtectOutput;
}
type Release = Link & PlainLeaves;

function chainOf(input: ProtectInput, output: ProtectOutput): readonly Link[] {
  const { previous } = input;
  const earlier = previous === undefined ? [] : chainOf(previous.input, previous.output);
  return [...earlier, { input, output }];
}

function cellsOf({ input, output, list }: Release) {
  return output.tables.flatMap((each, table) =>
    each.cells.map((cell) => {
      const region = regionOf(input.hierarchies, cell.at);
      const own = list.filter((leaf) => isWithin(leaf, region));
      const truth = own.reduce((sum, { count }) => sum + count, 0);
      return { table, of: own.map(({ number }) => number), truth, cell, region };
    }),
  );
}

function pairsOf(releases: readonly Release[]) {
  const [grown, unchanged]: [LeafPair[], LeafPair[]] = [[], []];
  releases.forEach((newer, index) => {
    const older = releases[index - 1];
    if (older === undefined) return;
    for (const key of new Set([...newer.byKey.keys(), ...older.byKey.keys()])) {
      const [now, before] = [newer.byKey.get(key), older.byKey.get(key)];
      const pair = { newer: now?.number, older: before?.number };
      if (newer.input.previous?.relation === 'grows') grown.push(pair);
      if ((now?.count ?? 0) === (before?.count ?? 0)) unchanged.push(pair);
    }
  });
  return { grown, unchanged };
}

/** Every cell of the newer tables against the older release, whether it was printed there or not. */
function changesOf(newer: Release, older: Release, release: number): readonly AskedForm[] {
  return cellsOf(newer).flatMap(({ table, of, truth, cell, region }) => {
    const before = leavesWithin(older, region);
    const change = truth - before.reduce((sum, { count }) => sum + count, 0);
    if (Math.abs(change) < 1 || Math.abs(change) >= newer.input.threshold) return [];
    const minus = before.map(({ number }) => number);
    return [
      { kind: 'change' as const, release, table, at: cell.at, plus: of, minus, isSmall: true },
    ];
  });
}

function leavesWithin({ list }: PlainLeaves, region: Region) {
  return list.filter((leaf) => isWithin(leaf, region));
}
