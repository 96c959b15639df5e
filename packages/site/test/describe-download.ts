import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvText } from '@chhamas/core/published';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { dist } from './built-site.ts';
import type { ReadRow } from './read-download.ts';
import { rowsOfCsv, rowsOfJson, rowsOfLinkedData, rowsOfWorkbook } from './read-download.ts';

/**
 * What holds of a dataset in all its files, each read by a program of somebody else.
 *
 * @param path its CSV file within the built site
 * @param files all files of the site
 */
export function describeDownload(path: string, files: readonly string[]): void {
  const base = path.slice(0, -'.csv'.length);

  test('begins with the mark of UTF-8 and ends its lines as spreadsheets have it', async () => {
    const text = await readFile(join(dist, path), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('says the same as its workbook', async () => {
    expect(await rowsOfWorkbook(`${base}.xlsx`)).toEqual(unshielded(await rowsOfCsv(path)));
  });

  // Plans and their progress have a JSON file of a richer shape.
  test.runIf(files.includes(`${base}.json`) && !path.endsWith('/progress.csv'))(
    'says the same as its JSON, which has the published shape',
    async () => {
      expect(await rowsOfJson(`${base}.json`)).toEqual(unshielded(await rowsOfCsv(path)));
      const schema = await readJson(`schemas/${base.slice(base.lastIndexOf('/') + 1)}.schema.json`);
      const ajv = new Ajv2020({ formats: { date: true } });
      ajv.validate(schema, await readJson(`${base}.json`));
      expect(ajv.errorsText()).toBe('No errors');
    },
  );

  test('is read by a program for linked data with the metadata beside it', async () => {
    expect(await rowsOfLinkedData(path)).toEqual(await rowsOfCsv(path));
  });

  test('says in each row whether it is invented, and whose data it is not', async () => {
    const notice = path.startsWith('/demo/')
      ? /^true\|ឧទាហរណ៍ប្រឌិត៖ គ្មានទីកន្លែង មនុស្ស ឬតួលេខពិតទេ\|Invented example: no real place, person or number$/
      : /^false\|កម្មវិធីគំរូ.*\|Demonstration software\. Not a publication of .*$/;
    for (const row of await rowsOfCsv(path)) {
      expect([row['invented'], row['notice_km'], row['notice_en']].join('|')).toMatch(notice);
    }
  });
}

async function readJson(path: string): Promise<object> {
  return JSON.parse(await readFile(join(dist, path), 'utf8')) as object;
}

/** A CSV file shields what a spreadsheet would work out; nothing else does. */
function unshielded(rows: readonly ReadRow[]): readonly ReadRow[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, csvText(cell)])),
  );
}
