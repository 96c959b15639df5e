import type { FindingPlace } from '../kernel/finding.ts';
import type { CellAt, Grid, MergedCells } from './grid.ts';

/**
 * Where a cell is found again: `Sheet1!C7` in a workbook, line and field in a file without sheets.
 *
 * @example cellPlace(grid, { row: 6, column: 2 }).cell //=> 'Sheet1!C7'
 */
export function cellPlace({ file, sheet, lines }: Grid, { row, column }: CellAt): FindingPlace {
  const line = lines?.[row] ?? row + 1;
  if (sheet === undefined) return { file, line, column: column + 1 };
  return { file, line, column: column + 1, cell: `${sheetName(sheet)}!${cellName(row, column)}` };
}

/** Cells that were made one, by their first and their last: `C7:F7`. */
export function rangeName({ fromRow, toRow, fromColumn, toColumn }: MergedCells): string {
  return `${cellName(fromRow, fromColumn)}:${cellName(toRow, toColumn)}`;
}

/** `C7` of row 6 and column 2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `C` of column 2, `AA` of column 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}

/** As formulas name a sheet: in quotes where its name is more than one word. */
function sheetName(sheet: string): string {
  return /^[\p{L}\p{M}\p{N}_.]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
