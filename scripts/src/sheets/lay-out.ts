import type { CellStyle, WriteSheet } from 'hucre/xlsx';

/** How a cell looks, in the few ways that a form needs. */
export interface Look {
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'center' | 'right';
  readonly isAtTop?: boolean;
  readonly isWrapped?: boolean;
  readonly indent?: number;
  readonly isLined?: boolean;
  /** Something may be typed into it, though the sheet is locked. */
  readonly isOpen?: boolean;
  /** What is typed stays as it was typed: no program makes another day of 7/2/2022. */
  readonly isText?: boolean;
}

/** A cell as it is laid out: it reaches over as many columns as it spans. */
export interface LaidCell extends Look {
  readonly value?: string;
  readonly span?: number;
}

/** A row of a sheet; the height in points, where it is not what a program would choose. */
export interface LaidRow {
  readonly cells: readonly (LaidCell | undefined)[];
  readonly height?: number;
  readonly isHidden?: boolean;
}

/** Offices in Cambodia write with it; where it is not there, the program takes another. */
export const formFont = { name: 'Khmer OS Siemreap', size: 10 };

/** Rows as the library takes them: values, looks, cells that are joined, and heights. */
export function layOut(rows: readonly LaidRow[]) {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  for (const [row, { cells: laid }] of rows.entries()) {
    for (const [column, cell] of laid.entries()) {
      if (cell === undefined) continue;
      const { value = null, span = 1, ...look } = cell;
      cells.set(`${row},${column}`, { value, style: styleOf(look) });
      if (span === 1) continue;
      merges.push({ startRow: row, endRow: row, startCol: column, endCol: column + span - 1 });
    }
  }
  const values = rows.map((row) => row.cells.map((cell) => cell?.value ?? null));
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map(
    rows.map(({ height, isHidden }, row) => [
      row,
      {
        ...(height === undefined ? {} : { height }),
        ...(isHidden === true ? { hidden: true } : {}),
      },
    ]),
  );
  return { rows: values, cells, merges, rowDefs };
}

const side = { style: 'thin', color: { rgb: '8A8A8A' } } as const;

function styleOf(look: Look): CellStyle {
  const { size, color, fill, align, indent } = look;
  return {
    font: {
      ...formFont,
      ...(size === undefined ? {} : { size }),
      ...(color === undefined ? {} : { color: { rgb: color } }),
    },
    alignment: {
      vertical: look.isAtTop === true ? 'top' : 'center',
      ...(align === undefined ? {} : { horizontal: align }),
      ...(indent === undefined || indent === 0 ? {} : { horizontal: 'left', indent }),
      ...(look.isWrapped === true ? { wrapText: true } : {}),
    },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(look.isLined === true
      ? { border: { top: side, right: side, bottom: side, left: side } }
      : {}),
    ...(look.isOpen === true ? { protection: { locked: false } } : {}),
    ...(look.isText === true ? { numFmt: '@' } : {}),
  };
}
