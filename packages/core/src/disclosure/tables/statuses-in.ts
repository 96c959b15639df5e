import type { OutputCell, ProtectOutput } from './protect-output.ts';
import type { TableCell } from './table-cells.ts';

/** The key of a cell in tables: its table and codes, in whatever order the codes stand. */
export function keyOfPlace(table: number, at: TableCell['at']): string {
  const codes = Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([table, codes]);
}

/** Every cell that was printed, by its key. */
export function printedCells(output: ProtectOutput): ReadonlyMap<string, OutputCell> {
  return new Map(
    output.tables.flatMap(({ cells }, table) =>
      cells.map((cell) => [keyOfPlace(table, cell.at), cell] as const),
    ),
  );
}

/** Whether a cell was shown or withheld; undefined where nothing was printed yet. */
export function statusesIn(
  output: ProtectOutput | undefined,
): (cell: TableCell) => OutputCell['status'] | undefined {
  const printed = output === undefined ? undefined : printedCells(output);
  return ({ table, at }) => printed?.get(keyOfPlace(table, at))?.status;
}
