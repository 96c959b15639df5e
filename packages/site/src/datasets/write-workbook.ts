import type { Dataset, LocalizedText } from '@chhamas/core/published';
import { cellsOf, columnsOf, languages, meaningOf, textIn } from '@chhamas/core/published';
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';

/**
 * A dataset as an Excel workbook: what it is, its rows, and what its columns mean, each sheet saying by
 * itself whether it is invented. The same dataset gives the same bytes on any day.
 */
export async function writeWorkbook(dataset: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [aboutSheet(dataset), rowsSheet(dataset), columnsSheet(dataset)];
  return new Uint8Array(await writeXlsx({ sheets, defaultFont, properties }));
}

/** Offices in Cambodia write with it; where it is not there, the program takes another. */
const defaultFont = { name: 'Khmer OS Siemreap', size: 11 };

/** A workbook notes when it was changed: this is the first moment that its archive can say. */
const properties = { modified: new Date(Date.UTC(1980, 0, 1)) };

const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

function aboutSheet({ title, notice }: Dataset): WriteSheet {
  return {
    name: 'អំពី · About',
    rows: [title, notice].flatMap((text) => linesOf(text)).map((value) => [value]),
    columns: [{ width: 90, style: wrapped }],
  };
}

function rowsSheet(dataset: Dataset): WriteSheet {
  const names = columnsOf(dataset.kind).map(([name]) => name);
  const rows = cellsOf(dataset).map((row) => row.map((value) => value ?? null));
  return {
    name: 'ទិន្នន័យ · Data',
    rows: [names, ...rows],
    columns: names.map((name) => ({ width: Math.max(10, name.length + 2) })),
    cells: boldRow(0, names.length),
    freezePane: { rows: 1 },
  };
}

function columnsSheet({ kind, notice }: Dataset): WriteSheet {
  const head = ['column', 'ខ្មែរ', 'English', 'អត្ថន័យ', 'Meaning'];
  const before = linesOf(notice).map((value) => [value]);
  const rows = columnsOf(kind).map(([name, column]) => {
    const titles = languages.map((language) => textIn(column.title, language).text);
    return [
      name,
      ...titles,
      ...languages.map((language) => textIn(meaningOf(column), language).text),
    ];
  });
  return {
    name: 'ជួរឈរ · Columns',
    rows: [...before, head, ...rows],
    columns: [20, 34, 34, 60, 60].map((width) => ({ width, style: wrapped })),
    cells: boldRow(before.length, head.length),
  };
}

function linesOf(text: LocalizedText): readonly string[] {
  return languages.flatMap((language) => text[language] ?? []);
}

/** The cells of a row by their place, in bold. */
function boldRow(row: number, width: number): Map<string, Partial<Cell>> {
  const style: CellStyle = { font: { ...defaultFont, bold: true } };
  return new Map(Array.from({ length: width }, (_, column) => [`${row},${column}`, { style }]));
}
