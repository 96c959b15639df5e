import { expect, test } from 'vitest';
import { gridOf } from '../testing/sheets.ts';
import { cellName, cellPlace, columnName, rangeName } from './cell-place.ts';

test('a cell is named as spreadsheets name it', () => {
  expect([cellName(6, 2), columnName(26), columnName(701), columnName(702)]).toEqual([
    ...['C7', 'AA', 'ZZ', 'AAA'],
  ]);
  expect(rangeName({ fromRow: 0, toRow: 1, fromColumn: 2, toColumn: 3 })).toBe('C1:D2');
});

test('a sheet whose name is more than a word stands in quotes', () => {
  const grid = gridOf([]);
  const at = { row: 6, column: 2 };
  expect(cellPlace(grid, at)).toEqual({ file: 'a.xlsx', line: 7, column: 3, cell: 'Sheet1!C7' });
  expect(cellPlace({ ...grid, sheet: 'ទម្រង់' }, at).cell).toBe('ទម្រង់!C7');
  expect(cellPlace({ ...grid, sheet: "It's 1" }, at).cell).toBe("'It''s 1'!C7");
});

test('a file without sheets is looked up by its lines, which a row may take several of', () => {
  const { file, rows, merged } = gridOf([[], []]);
  const grid = { file, rows, merged, lines: [1, 4] };
  expect(cellPlace(grid, { row: 1, column: 2 })).toEqual({ file: 'a.xlsx', line: 4, column: 3 });
});
