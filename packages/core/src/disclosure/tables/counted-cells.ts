import { baseOf } from './axis.ts';
import { combinationsIn } from './frame.ts';
import { frameOf } from './frame-of.ts';
import type { ProtectInput } from './protect-input.ts';
import type { TableCell } from './table-cells.ts';
import { extentOf, tableCells } from './table-cells.ts';

/** Every cell of the tables of a file with its count, in their order. */
export function countedCells(
  input: ProtectInput,
): readonly (TableCell & { readonly count: number })[] {
  const frames = input.tables.map((names) =>
    frameOf(
      input,
      names.map((name) => baseOf(input, name)),
    ),
  );
  return tableCells(input).map((cell) => {
    const frame = frames[cell.table];
    const within = frame === undefined ? [] : combinationsIn(frame, extentOf(cell));
    return { ...cell, count: within.reduce((sum, each) => sum + (frame?.counts[each] ?? 0), 0) };
  });
}
