import type { Grid, GridCell } from '@chhamas/core';
import { finding } from '@chhamas/core';
import { decodeText } from '@chhamas/core/node';
import type { Info } from 'csv-parse';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { utf16Without } from './file-kind.ts';
import { sheetBounds } from './sheet-bounds.ts';
import { tooLarge, UnfitFile, unfit } from './unfit-file.ts';

/**
 * The table of a text file: values between commas, semicolons or tabs, in UTF-8 or UTF-16, with or without
 * a mark before it.
 *
 * @param file as whoever imports it named it
 * @throws {UnfitFile} with the finding that says why it is not read
 */
export function readCsv(file: string, bytes: Uint8Array): Grid {
  const text = decoded(file, bytes);
  const [, hinted] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const table = hinted === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const records = recordsOf(file, table, hinted ?? separatorOf(table));
  const skipped = hinted === undefined ? 0 : 1;
  const lines: number[] = [];
  let line = 1 + skipped;
  const rows = records.map(({ record, info }): readonly (GridCell | undefined)[] => {
    lines.push(line);
    line = info.lines + 1 + skipped;
    if (record.length > sheetBounds.columns) {
      throw tooLarge(file, 'columns', {
        file,
        line: lines.at(-1) ?? 1,
        column: sheetBounds.columns + 1,
      });
    }
    return record.map((each) =>
      each === '' ? undefined : { value: { kind: 'text', text: each } },
    );
  });
  if (rows.length > sheetBounds.rows) throw tooLarge(file, 'rows');
  return { file, rows, merged: [], lines };
}

function decoded(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  const encoding = marked ?? utf16Without(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  const { text, brokenAt } = decodeText(bytes);
  if (brokenAt === undefined) return text;
  throw new UnfitFile(finding('kernel/not-utf8', file, { file, ...brokenAt }));
}

/** The sign that stands most often between values, outside of quotes; a comma where there is none. */
function separatorOf(text: string): string {
  const plain = text.slice(0, 50_000).replaceAll(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: plain.split(sign).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

function recordsOf(file: string, text: string, delimiter: string): readonly CsvRecord[] {
  try {
    // With `info` each record comes with the line on which it ends.
    return parse(text, {
      delimiter,
      info: true,
      bom: true,
      relax_column_count: true,
      max_record_size: 200_000,
      to: sheetBounds.rows + 1,
    }) as unknown as readonly CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw tooLarge(file, 'columns');
    const line = Number(error['lines']);
    throw unfit(
      file,
      { why: 'broken-csv' },
      { file, line: Number.isInteger(line) ? line : 1, column: 1 },
    );
  }
}
