import { strFromU8, unzipSync } from 'fflate';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { FiledReturn } from './support/fill-returns.ts';
import { fillReturns } from './support/fill-returns.ts';
import { runChhamas } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((file) => existsSync(file));
const semester = '2022-S1';
const day = ['--as-of', '2022-09-01'];

test('LibreOffice is installed', () => {
  const none =
    'Expected LibreOffice; on Debian: apt-get install libreoffice-calc-nogui fonts-khmeros';
  expect(office, none).toBeDefined();
});

test('the forms of 25 provinces, filled in by another program, say what is on file; opened and saved by LibreOffice, as a workbook and as text, they say the same', async () => {
  const { desk, path } = copyContent('demo');
  await runChhamas(desk, 'template', 'all', semester, '--out', 'forms', ...day);
  const filled = join(desk, 'filled');
  mkdirSync(filled);
  const provinces = readdirSync(join(desk, 'forms')).filter((file) => file.startsWith('xd-'));
  expect(provinces).toHaveLength(25);
  let months = 0;
  for (const file of provinces) {
    const reporter = file.replace(`-${semester}.xlsx`, '');
    const returns = currentReturns(path(`periods/${semester}/collected/returns/${reporter}.json`));
    months += returns.length;
    writeFileSync(join(filled, file), fillReturns(join(desk, 'forms', file), returns));
  }
  const direct = await importAll(desk, filled);
  expect(direct.code).toBe(0);
  expect(direct.months.length).toBe(months);
  expect(new Set(direct.months.map(({ state }) => state))).toEqual(new Set(['on-file']));

  const saved = join(desk, 'saved');
  await convert(desk, filled, saved, 'xlsx');
  const fromWorkbook = await importAll(desk, saved);
  expect(fromWorkbook.months).toEqual(direct.months);

  const text = join(desk, 'text');
  await convert(desk, filled, text, 'csv:Text - txt - csv (StarCalc):44,34,76,1');
  const fromText = await importAll(desk, text);
  expect(fromText.months).toEqual(direct.months);
  expect(direct.months.flatMap(({ figures }) => figures).length).toBeGreaterThan(5000);
});

test('a form that was never filled in stays blank when LibreOffice saves it, and its lists and hidden cells with it', async () => {
  const { desk } = copyContent('demo');
  mkdirSync(join(desk, 'forms'));
  await runChhamas(desk, 'template', 'xd-1', semester, '--out', 'forms/form.xlsx');
  await convert(desk, join(desk, 'forms'), join(desk, 'saved'), 'xlsx');
  const { code, months } = await importAll(desk, join(desk, 'saved'));
  expect([code, months]).toEqual([0, []]);
  const parts = unzipSync(readFileSync(join(desk, 'saved/form.xlsx')));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(
    /<col [^>]*hidden="(?:true|1)"[^>]*min="1"|<col [^>]*min="1"[^>]*hidden="(?:true|1)"/,
  );
  expect(sheet).toMatch(
    /<row [^>]*r="7"[^>]*hidden="(?:true|1)"|<row [^>]*hidden="(?:true|1)"[^>]*r="7"/,
  );
  expect(sheet).toContain('មាន,គ្មាន');
  expect(sheet).toContain('<sheetProtection ');
});

/** What a filled form can say: neither what was amended, nor a form that came without content. */
function currentReturns(file: string): readonly FiledReturn[] {
  const { returns } = JSON.parse(readFileSync(file, 'utf8')) as { returns: readonly FiledReturn[] };
  const superseded = new Set(returns.map(({ supersedes }) => supersedes));
  return returns.filter(({ id, answer }) => !superseded.has(id) && answer !== 'blank');
}

interface SaidMonth {
  readonly month: string;
  readonly state: string;
  readonly figures: readonly { readonly row: string; readonly total: unknown }[];
}

/** What all forms of a folder say: each month with its numbers, whatever the cells are. */
async function importAll(desk: string, folder: string) {
  const files = readdirSync(folder)
    .toSorted()
    .map((file) => join(folder, file));
  const words = ['--format', 'json', '--lang', 'en', ...day];
  const { code, out } = await runChhamas(desk, 'import', ...files, ...words);
  const { files: read } = JSON.parse(out) as {
    files: readonly { sheets: readonly { reporter: string; months: readonly SaidMonth[] }[] }[];
  };
  const months = read.flatMap(({ sheets }) =>
    sheets.flatMap(({ reporter, months: said }) =>
      said.map(({ month, state, figures }) => ({
        ...{ reporter, month, state },
        figures: figures.map(({ row, total }) => [row, total]),
      })),
    ),
  );
  return { code, months };
}

/** Opens every file of a folder in LibreOffice and saves it into another. */
async function convert(desk: string, from: string, to: string, kind: string): Promise<void> {
  const files = readdirSync(from).map((file) => join(from, file));
  const profile = `-env:UserInstallation=${pathToFileURL(join(desk, 'profile')).href}`;
  const words = [profile, '--headless', '--convert-to', kind, '--outdir', to, ...files];
  await new Promise<void>((resolve) => {
    execFile(office ?? 'soffice', words, { timeout: 10 * 60_000 }, () => resolve());
  });
  expect(readdirSync(to)).toHaveLength(files.length);
}
