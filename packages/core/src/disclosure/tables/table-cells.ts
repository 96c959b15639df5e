import type { Axis, AxisEntry } from './axis.ts';
import { axesOf } from './axis.ts';
import type { ProtectInput } from './protect-input.ts';

/** A cell of a table, before anything is said of it. */
export interface TableCell {
  /** The table by its number in the file, from 0. */
  readonly table: number;
  readonly at: Readonly<Record<string, string>>;
  /** What it stands for along each dimension, in the order of the table. */
  readonly entries: readonly { readonly axis: Axis; readonly entry: AxisEntry }[];
}

/** The leaves that a cell adds up, for each base dimension that it does not add up altogether. */
export type Extent = ReadonlyMap<string, ReadonlySet<string>>;

/** Every cell of every table once: the full cross of their dimensions, the last one running fastest. */
export function tableCells(input: ProtectInput): readonly TableCell[] {
  const axes = axesOf(input);
  return input.tables.flatMap((names, table) => {
    const crossed = names.flatMap((name) => axes.get(name) ?? []);
    const places = crossed.reduce<readonly TableCell['entries'][]>(
      (sofar, axis) =>
        sofar.flatMap((entries) => axis.entries.map((entry) => [...entries, { axis, entry }])),
      [[]],
    );
    return places.map((entries) => ({
      table,
      entries,
      at: Object.fromEntries(entries.map(({ axis, entry }) => [axis.name, entry.code])),
    }));
  });
}

/** Two groupings of one dimension in a table meet in the leaves that they share. */
export function extentOf({ entries }: Pick<TableCell, 'entries'>): Extent {
  const extent = new Map<string, ReadonlySet<string>>();
  for (const { axis, entry } of entries) {
    if (entry.kind === 'total') continue;
    const sofar = extent.get(axis.base);
    const both = [...entry.leaves].filter((leaf) => sofar?.has(leaf) !== false);
    extent.set(axis.base, new Set(both));
  }
  return extent;
}

/** A cell in words of its table, for messages and ids: `kh-1 / female`. */
export function nameOfCell(at: TableCell['at']): string {
  return Object.values(at).join(' / ');
}
