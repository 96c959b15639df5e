import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { cellPlace, rangeName } from './cell-place.ts';
import type { MonthColumn } from './find-months.ts';
import type { FoundRow } from './find-rows.ts';
import type { Grid, MergedCells } from './grid.ts';
import { cellIn, textOf } from './grid.ts';
import { isBlankText } from './same-words.ts';

/** Cells for numbers or answers that were made one, and what is told of them. */
export interface MergedFigures {
  /** True of a cell of which nobody knows for how many months or rows it speaks. */
  readonly isMerged: (row: number, column: number) => boolean;
  readonly findings: readonly Finding[];
}

/** What was written across several months or several rows at once: it is not divided among them. */
export function mergedFigures(
  grid: Grid,
  columns: readonly MonthColumn[],
  rows: readonly FoundRow[],
): MergedFigures {
  const asked = new Set(
    rows.filter(({ kind }) => kind === 'figure' || kind === 'answer').map(({ row }) => row),
  );
  const months = new Set(columns.map(({ column }) => column));
  const written = grid.merged.filter((range) => {
    const { fromRow, fromColumn } = range;
    const isFilled = !isBlankText(textOf(cellIn(grid, { row: fromRow, column: fromColumn })));
    return isFilled && cellsIn(range, asked, months) > 1;
  });
  return {
    isMerged: (row, column) => written.some((range) => isIn(range, row, column)),
    findings: written.map((range) => {
      const at = { row: range.fromRow, column: range.fromColumn };
      return finding('form/merged', rangeName(range), cellPlace(grid, at));
    }),
  };
}

/** How many cells for numbers a range covers. */
function cellsIn(
  { fromRow, toRow, fromColumn, toColumn }: MergedCells,
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
): number {
  const within = (all: ReadonlySet<number>, from: number, to: number) =>
    Array.from(all).filter((each) => each >= from && each <= to).length;
  return within(rows, fromRow, toRow) * within(columns, fromColumn, toColumn);
}

function isIn(range: MergedCells, row: number, column: number): boolean {
  const { fromRow, toRow, fromColumn, toColumn } = range;
  return row >= fromRow && row <= toRow && column >= fromColumn && column <= toColumn;
}
