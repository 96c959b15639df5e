import { read, utils, write } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import type { MadeCell } from './made-workbook.ts';

/** The rows of the first sheet of a form, as another program reads them: text or number, or nothing. */
export function formRows(file: string): (string | number | null)[][] {
  const { Sheets, SheetNames } = read(readFileSync(file));
  const sheet = Sheets[SheetNames[0] ?? ''];
  if (sheet === undefined) throw new RangeError(`Expected a sheet in ${file}.`);
  return utils.sheet_to_json<(string | number | null)[]>(sheet, {
    header: 1,
    raw: true,
    defval: null,
  });
}

/** Writes values into cells of the first sheet of a form with another program: `{ E10: 'មាន', E13: 5 }`. */
export function fillForm(
  file: string,
  values: Readonly<Record<string, string | number>>,
): Uint8Array {
  const book = read(readFileSync(file), { cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new RangeError(`Expected a sheet in ${file}.`);
  for (const [origin, value] of Object.entries(values)) {
    utils.sheet_add_aoa(sheet, [[value]], { origin });
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The same rows in another kind of file: an old Excel, OpenDocument, binary. */
export function savedAs(
  rows: readonly (readonly MadeCell[])[],
  bookType: 'biff8' | 'ods' | 'xlsb',
): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Sheet1');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}
