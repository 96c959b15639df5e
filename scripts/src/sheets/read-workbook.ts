import type { Grid, GridCell, GridValue } from '@chhamas/core';
import { cellName } from '@chhamas/core';
import readXlsxFile from 'read-excel-file/universal';
import { legacyStyles } from './legacy-fonts.ts';
import type { SheetScan } from './scan-sheet.ts';
import { scanSheet } from './scan-sheet.ts';
import { scanXml } from './scan-xml.ts';
import { sheetBounds } from './sheet-bounds.ts';
import { tooLarge, unfit } from './unfit-file.ts';
import { workbookParts } from './workbook-parts.ts';

/**
 * The sheets of an Excel workbook: of formulas what they gave when it was saved, of days the day.
 *
 * @param file as whoever imports it named it
 * @throws {UnfitFile} with the finding that says why it is not read
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<readonly Grid[]> {
  const { texts, repacked } = workbookParts(file, bytes);
  const sheets = sheetsOf(file, texts);
  if (sheets.length > sheetBounds.sheets) throw tooLarge(file, 'sheets');
  const scans = sheets.map(({ name, part }) => {
    const scan = scanOf(file, part, texts);
    if (scan.excess !== undefined) throw tooLarge(file, scan.excess, { file, cell: name });
    return { name, scan };
  });
  const legacy = scanned(file, 'xl/styles.xml', () => legacyStyles(texts.get('xl/styles.xml')));
  const read = await valuesOf(file, repacked);
  return scans.map(({ name, scan }): Grid => {
    const values = read.find(({ sheet }) => sheet === name)?.data ?? [];
    return { file, sheet: name, rows: rowsOf(values, scan, legacy), merged: scan.merged };
  });
}

/** The sheets in their order, each with the part that holds it. */
function sheetsOf(
  file: string,
  texts: ReadonlyMap<string, string>,
): readonly { readonly name: string; readonly part: string }[] {
  const parts = new Map<string, string>();
  const sheets: { name: string; part: string }[] = [];
  scanned(file, 'xl/workbook.xml', () => {
    scanXml(texts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', (name, attributes) => {
      const { Id: id, Target: target = '' } = name === 'Relationship' ? attributes() : {};
      if (id === undefined) return;
      parts.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    });
    scanXml(texts.get('xl/workbook.xml') ?? '<none/>', (name, attributes) => {
      if (name !== 'sheet') return;
      const { name: title = '', id = '' } = attributes();
      const part = parts.get(id);
      if (title !== '' && part !== undefined) sheets.push({ name: title, part });
    });
  });
  return sheets;
}

function scanOf(file: string, part: string, texts: ReadonlyMap<string, string>): SheetScan {
  const xml = texts.get(part);
  // A sheet that is a chart has no cells.
  return scanned(file, part, () => scanSheet(xml ?? '<none/>'));
}

function scanned<T>(file: string, part: string, scan: () => T): T {
  try {
    return scan();
  } catch (error) {
    if (error instanceof SyntaxError) throw unfit(file, { why: 'damaged', part });
    throw error;
  }
}

async function valuesOf(file: string, workbook: Uint8Array<ArrayBuffer>) {
  try {
    return await readXlsxFile(workbook.buffer);
  } catch (error) {
    // The reader refuses whatever it cannot make sense of, and says at best in which cell.
    const [, row, column] =
      /row (\d+),? col (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    const part =
      row === undefined || column === undefined
        ? {}
        : { part: cellName(Number(row) - 1, Number(column) - 1) };
    throw unfit(file, { why: 'damaged', ...part });
  }
}

/** The values of a sheet, each with what was found out about its cell. */
function rowsOf(
  values: readonly (readonly unknown[])[],
  { cells }: SheetScan,
  legacy: ReadonlySet<string>,
): Grid['rows'] {
  const rows: (GridCell | undefined)[][] = values.map((each) =>
    each.map((value) => {
      const read = valueFrom(value);
      return read === undefined ? undefined : { value: read };
    }),
  );
  for (const { row, column, isFormula, error, style } of cells) {
    const there = rows[row]?.[column];
    // A formula without a value says nothing, which is not the same as a blank cell.
    const isUnworked = isFormula && there === undefined;
    const value: GridValue | undefined =
      error === undefined && !isUnworked ? there?.value : { kind: 'error', text: error ?? '' };
    if (value === undefined) continue;
    while (rows.length <= row) rows.push([]);
    const cell: GridCell = {
      value,
      ...(isFormula ? { isFormula } : {}),
      ...(legacy.has(style ?? '') ? { hasLegacyFont: true } : {}),
    };
    (rows[row] ?? [])[column] = cell;
  }
  // Where a cell lies beyond the last value, the places before it are none.
  return rows.map((each) => Array.from(each));
}

function valueFrom(value: unknown): GridValue | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', n: value };
  if (typeof value === 'boolean') return { kind: 'truth', isTrue: value };
  if (!(value instanceof Date)) return undefined;
  // A number that is shown as a day and lies before all days.
  if (Number.isNaN(value.getTime())) return { kind: 'text', text: '####' };
  return { kind: 'day', day: value.toISOString().slice(0, 10) };
}
