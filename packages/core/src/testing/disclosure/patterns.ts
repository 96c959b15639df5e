import type { ProtectInput } from '../../disclosure/tables/protect-input.ts';
import type { OutputCell, ProtectOutput } from '../../disclosure/tables/protect-output.ts';
import { baseOf, codesOf, isWithin, leavesOf, regionOf } from './plain-leaves.ts';
import { isSensitive } from './plain-reading.ts';

/** A cell of the full cross of a table, before it is known whether it is shown. */
export interface BareCell {
  readonly table: number;
  readonly at: OutputCell['at'];
  /** The leaves that it adds up. Cells of the same leaves are withheld together. */
  readonly leaves: readonly number[];
  readonly count: number;
  readonly isSmall: boolean;
}

/** Every cell of every table of a file, the total of each dimension last. */
export function bareCellsOf(input: ProtectInput): readonly BareCell[] {
  const { hierarchies, tables } = input;
  const dimensions = [
    ...new Set(tables.flat().map((name) => baseOf(hierarchies, name))),
  ].toSorted();
  const { list } = leavesOf(input, dimensions, 0);
  return tables.flatMap((names, table) =>
    crossOf(input, names).map((at) => {
      const region = regionOf(hierarchies, at);
      const own = list.filter((leaf) => isWithin(leaf, region));
      const count = own.reduce((sum, leaf) => sum + leaf.count, 0);
      const leaves = own.map(({ number }) => number);
      return { table, at, leaves, count, isSmall: isSensitive(count, input) };
    }),
  );
}

/** The pattern that withholds exactly some cells, and with each of them all that add up the same leaves. */
export function patternOf(
  input: ProtectInput,
  isWithheld: (cell: BareCell) => boolean,
): ProtectOutput {
  const cells = bareCellsOf(input);
  const withheld = new Set(cells.filter(isWithheld).map(({ leaves }) => leaves.join()));
  return {
    tables: input.tables.map((dimensions, table) => ({
      dimensions: [...dimensions],
      cells: cells
        .filter((cell) => cell.table === table)
        .map(({ at, leaves, count, isSmall }) =>
          withheld.has(leaves.join())
            ? {
                at,
                status: 'withheld' as const,
                reason: isSmall ? ('small' as const) : ('complement' as const),
              }
            : { at, status: 'shown' as const, count },
        ),
    })),
  };
}

/** The pattern that withholds the small counts and nothing else. */
export function smallOnly(input: ProtectInput): ProtectOutput {
  return patternOf(input, ({ isSmall }) => isSmall);
}

/** The pattern that shows nothing. */
export function nothingShown(input: ProtectInput): ProtectOutput {
  return patternOf(input, () => true);
}

function crossOf(input: ProtectInput, names: readonly string[]): readonly Record<string, string>[] {
  let places: readonly Record<string, string>[] = [{}];
  for (const name of names) {
    const own = [
      ...codesOf(input, baseOf(input.hierarchies, name)),
      ...Object.keys(input.hierarchies[name]?.groups ?? {}),
      input.hierarchies[name]?.total ?? '',
    ];
    places = places.flatMap((at) => own.map((code) => ({ ...at, [name]: code })));
  }
  return places;
}
