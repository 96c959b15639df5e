import type { Cell, Dataset, LocalizedText } from '@chhamas/core/published';
import { cellsOf, columnsOf, languages, meaningOf, textIn } from '@chhamas/core/published';
import { unzipSync, zipSync } from 'fflate';
import type { Row, Sheet } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

/**
 * A dataset as an Excel workbook: what it is, its rows, and what its columns mean, each sheet saying by
 * itself whether it is invented. The same dataset gives the same bytes on any day.
 */
export async function writeWorkbook(dataset: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [aboutSheet(dataset), rowsSheet(dataset), columnsSheet(dataset)];
  return withoutTime(await writeExcelFile(sheets, { fontFamily, fontSize: 11 }).toBuffer());
}

/** Offices in Cambodia write with it; where it is not there, the program takes another. */
const fontFamily = 'Khmer OS Siemreap';

function aboutSheet({ title, notice }: Dataset): Sheet<never> {
  const texts = [title, notice].flatMap((text) => linesOf(text));
  return {
    sheet: 'អំពី · About',
    data: texts.map((value) => [{ value, wrap: true, alignVertical: 'top' }]),
    columns: [{ width: 90 }],
  };
}

function rowsSheet(dataset: Dataset): Sheet<never> {
  const columns = columnsOf(dataset.kind);
  return {
    sheet: 'ទិន្នន័យ · Data',
    data: [columns.map(([name]) => bold(name)), ...cellsOf(dataset).map((row) => row.map(inSheet))],
    columns: columns.map(([name]) => ({ width: Math.max(10, name.length + 2) })),
    stickyRowsCount: 1,
  };
}

function columnsSheet({ kind, notice }: Dataset): Sheet<never> {
  const head = ['column', 'ខ្មែរ', 'English', 'អត្ថន័យ', 'Meaning'].map(bold);
  const rows = columnsOf(kind).map(([name, column]): Row => {
    const [km, en] = languages.map((language) => textIn(column.title, language).text);
    const meaning = languages.map((language) => textIn(meaningOf(column), language).text);
    return [name, km, en, ...meaning].map((value) => ({ ...inSheet(value), wrap: true }));
  });
  return {
    sheet: 'ជួរឈរ · Columns',
    data: [...linesOf(notice).map((value) => [inSheet(value)]), head, ...rows],
    columns: [{ width: 20 }, { width: 34 }, { width: 34 }, { width: 60 }, { width: 60 }],
  };
}

function linesOf(text: LocalizedText): readonly string[] {
  return languages.flatMap((language) => text[language] ?? []);
}

function bold(value: string) {
  return { ...inSheet(value), fontWeight: 'bold' as const };
}

/** A text is said to be one: nothing that begins with "=" is worked out. */
function inSheet(value: Cell) {
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return value === undefined ? null : { value, type: String };
}

/** The archive notes when each of its files was written: this is the first moment that it can say. */
function withoutTime(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) }));
}
