/** What stands in a cell, as the program that wrote the file keeps it. */
export type GridValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly n: number }
  /** A day, `2022-01-31`, in the way in which spreadsheets keep one. */
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'truth'; readonly isTrue: boolean }
  /** What a formula shows that cannot be worked out, `#REF!`; empty where nobody has worked it out. */
  | { readonly kind: 'error'; readonly text: string };

/** One cell that is not blank. */
export interface GridCell {
  readonly value: GridValue;
  /** Its value was worked out by a formula when the file was last saved. */
  readonly isFormula?: true;
  /** It is shown in a font that draws Khmer in the place of Latin letters. */
  readonly hasLegacyFont?: true;
}

/** Cells that were made one: the first and the last of them, both from 0. */
export interface MergedCells {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** One sheet of a workbook, or one file of values between commas. */
export interface Grid {
  /** The file, as whoever imports it named it. */
  readonly file: string;
  /** The name of the sheet; absent where the file has none. */
  readonly sheet?: string;
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  readonly merged: readonly MergedCells[];
  /** The line of the file on which each row begins, from 1, where that is how it is looked up. */
  readonly lines?: readonly number[];
}

/** A cell of a grid by its row and its column, both from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** The cell that stands there; undefined where it is blank, or the grid ends before it. */
export function cellIn(grid: Grid, { row, column }: CellAt): GridCell | undefined {
  return grid.rows[row]?.[column];
}

/** The text of a cell as it would be read aloud; empty where it is blank. */
export function textOf(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.n);
    case 'day':
      return value.day;
    case 'truth':
      return value.isTrue ? 'TRUE' : 'FALSE';
    case 'error':
      return value.text;
  }
}
