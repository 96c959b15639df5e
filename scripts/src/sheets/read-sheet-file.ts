import type { FileReading, Forms, Grid } from '@chhamas/core';
import { readSheets } from '@chhamas/core';
import { readFile, stat } from 'node:fs/promises';
import { fileKind } from './file-kind.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { sheetBounds } from './sheet-bounds.ts';
import { tooLarge, UnfitFile, unfit } from './unfit-file.ts';

/**
 * Reads a file that came back, whatever it is called: an Excel workbook, or a table of text.
 *
 * @param context whose forms they may be, and what each asks
 * @returns no sheet and the reason as a finding, where it is not read
 * @throws {Error} from the file system where there is no such file
 */
export async function readSheetFile(file: string, context: Forms): Promise<FileReading> {
  try {
    return readSheets(await gridsOf(file, await bytesOf(file)), context);
  } catch (error) {
    if (error instanceof UnfitFile) return { sheets: [], findings: [error.found] };
    throw error;
  }
}

async function gridsOf(file: string, bytes: Uint8Array): Promise<readonly Grid[]> {
  if (/\.(?:xlsm|xltm|xlam)$/i.test(file)) throw unfit(file, { why: 'macros' });
  const kind = fileKind(bytes);
  if (kind === 'zip') return readWorkbook(file, bytes);
  if (kind === 'text') return [readCsv(file, bytes)];
  if (kind === 'locked') throw unfit(file, { why: 'password' });
  throw unfit(file, { why: 'kind', kind });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  // What is no file at all, such as a pipe, would be waited for without end.
  const entry = await stat(file);
  if (!entry.isFile() && !entry.isDirectory()) {
    throw unfit(file, { why: 'kind', kind: 'unknown-file' });
  }
  if (entry.size > sheetBounds.bytes) throw tooLarge(file, 'bytes');
  // Of a folder the file system says by itself that it is one.
  return new Uint8Array(await readFile(file));
}
