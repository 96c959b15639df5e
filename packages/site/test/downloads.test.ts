import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvText } from '@chhamas/core/published';
import { describe, expect, test } from 'vitest';
import { dist, filePaths, foldDigits, pagePaths, readPage, textOf } from './built-site.ts';
import type { ReadRow } from './read-download.ts';
import { rowsOfCsv, rowsOfJson, rowsOfLinkedData, rowsOfWorkbook } from './read-download.ts';

const files = await filePaths();
const pages = await pagePaths();
const csvFiles = files.filter((path) => path.endsWith('.csv'));
/** One file of each kind in each root; the long tests read all. */
const sample = [...Map.groupBy(csvFiles, kindOf).values()].flatMap((those) => those.at(-1) ?? []);

/** `/demo/indicators/le.cases/2022-S1/figures.csv` is one of `/demo/indicators///figures.csv`. */
function kindOf(path: string): string {
  const [, root = '', section = '', ...names] = /^(\/(?:demo\/)?)([^/]+)\/(.*)$/.exec(path) ?? [];
  const depth = names.join('').split('/').length;
  return `${root}${section} ${depth} ${path.slice(path.lastIndexOf('/'))}`;
}

/** A CSV file shields what a spreadsheet would work out; nothing else does. */
const unshielded = (rows: readonly ReadRow[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, csvText(cell)])),
  );

test('there is a sample of every kind', () => {
  expect(new Set(sample.map((path) => path.slice(path.lastIndexOf('/') + 1)))).toEqual(
    new Set(['figures.csv', 'returns.csv', 'changes.csv', 'plan.csv', 'progress.csv']),
  );
  expect(sample.length).toBeGreaterThanOrEqual(12);
});

describe.each(sample)('%s', (path) => {
  const base = path.slice(0, -'.csv'.length);

  test('begins with the mark of UTF-8 and ends its lines as spreadsheets have it', async () => {
    const text = await readFile(join(dist, path), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('says the same as its workbook', async () => {
    expect(await rowsOfWorkbook(`${base}.xlsx`)).toEqual(unshielded(await rowsOfCsv(path)));
  });

  test('says the same as its JSON, which has the published shape', async () => {
    if (!files.includes(`${base}.json`) || path.endsWith('/progress.csv')) return;
    expect(await rowsOfJson(`${base}.json`)).toEqual(unshielded(await rowsOfCsv(path)));
    const name = base.slice(base.lastIndexOf('/') + 1);
    const schema = JSON.parse(
      await readFile(join(dist, `schemas/${name}.schema.json`), 'utf8'),
    ) as object;
    const ajv = new Ajv2020({ formats: { date: true } });
    const isValid = ajv.validate(
      schema,
      JSON.parse(await readFile(join(dist, `${base}.json`), 'utf8')),
    );
    expect(ajv.errorsText()).toBe('No errors');
    expect(isValid).toBe(true);
  });

  test('is read by a program for linked data with the metadata beside it', async () => {
    expect(await rowsOfLinkedData(path)).toEqual(await rowsOfCsv(path));
  });

  test('says in each row whether it is invented, and whose data it is not', async () => {
    const isDemo = path.startsWith('/demo/');
    const rows = await rowsOfCsv(path);
    const notices = new Set(
      rows.map((row) => [row['invented'], row['notice_km'], row['notice_en']].join('|')),
    );
    if (rows.length === 0) return;
    expect([...notices]).toEqual([
      isDemo
        ? 'true|ឧទាហរណ៍ប្រឌិត៖ គ្មានទីកន្លែង មនុស្ស ឬតួលេខពិតទេ|Invented example: no real place, person or number'
        : expect.stringMatching(/^false\|កម្មវិធីគំរូ.*\|Demonstration software\. Not a publication/),
    ]);
  });
});

describe('the figures of a file are those of the page', () => {
  /** Pages that tell where each number comes from: a row for each figure of an indicator in a report. */
  const provenance = csvFiles.filter((path) =>
    /\/indicators\/[^/]+\/[^/]+\/figures\.csv$/.test(path),
  );
  const some = provenance.filter((_, index) => index % 9 === 0);

  test.each(some)('%s', async (path) => {
    const rows = await rowsOfCsv(path);
    for (const language of ['km', 'en'] as const) {
      const page = await readPage(pageIn(path, language));
      const cells = page.querySelectorAll('.table--provenance tbody tr');
      expect(cells).toHaveLength(rows.length);
      for (const row of rows) {
        const line = page.getElementById(anchorOf(row));
        const [number, behind] = line?.querySelectorAll('td') ?? [];
        expect(numbersIn(number)).toEqual(row['obs_value'] === undefined ? [] : [row['obs_value']]);
        expect(line?.querySelector('th')?.textContent).toContain(row[`ref_area_${language}`]);
        const answers = [row['answers_received'], row['answers_nil']].map(Number);
        if (row['completeness'] === 'undetermined') continue;
        expect(numbersIn(behind)).toEqual(
          expect.arrayContaining([
            String((answers[0] ?? 0) + (answers[1] ?? 0)),
            row['answers_expected'],
          ]),
        );
        const notes = Array.from(behind?.querySelectorAll('.note') ?? [], textOf).join(' ');
        expect(notes).toBe((row[`notes_${language}`] ?? '').replaceAll(/\s+/g, ' '));
      }
    }
  });

  test('a report has in its file every figure of its provenance pages, and no other', async () => {
    const whole = csvFiles.filter((path) => /\/reports\/[^/]+\/v\d+\/figures\.csv$/.test(path));
    for (const path of whole) {
      const [, root = '', semester = ''] = /^(.*\/)reports\/([^/]+)\//.exec(path) ?? [];
      const parts = provenance.filter(
        (each) => each.startsWith(`${root}indicators/`) && each.includes(`/${semester}/`),
      );
      const rows = (await Promise.all(parts.map((each) => rowsOfCsv(each)))).flat();
      const keyOf = (row: ReadRow) => JSON.stringify(Object.entries(row).toSorted());
      expect(rows.map(keyOf).toSorted()).toEqual((await rowsOfCsv(path)).map(keyOf).toSorted());
    }
  });
});

test.each(csvFiles.filter((path) => path.endsWith('/returns.csv')))(
  'the returns of %s are those of the page',
  async (path) => {
    const page = await readPage(pageIn(path, 'en'));
    const rows = (await rowsOfCsv(path)).filter((row) => row['time_period'] === row['report']);
    const names = ['expected', 'received', 'nil', 'missing', 'late'];
    const shown = Array.from(page.querySelectorAll('.table--strata tbody tr'), (line) => ({
      name: textOf(line.querySelector('th')),
      counts: Array.from(line.querySelectorAll('td'), textOf).slice(0, names.length),
    }));
    expect(shown.map(({ name }) => name)).toEqual(rows.map((row) => row['stratum_en']));
    for (const [index, row] of rows.entries()) {
      if (row['status'] === 'not-expected') continue;
      expect(shown[index]?.counts).toEqual(names.map((name) => row[name]));
    }
  },
);

test.each(csvFiles.filter((path) => path.endsWith('/changes.csv')))(
  'the changes of %s are those of the page',
  async (path) => {
    const page = await readPage(pageIn(path, 'en'));
    const lines = Array.from(page.querySelectorAll('.table--series tbody tr'));
    const rows = await rowsOfCsv(path);
    expect(lines.map((line) => textOf(line.querySelector('th')))).toEqual(
      rows.map((row) => row['indicator_en'] ?? row['indicator_km']),
    );
    for (const [index, row] of rows.entries()) {
      const [later, earlier, change] = lines[index]?.querySelectorAll('td') ?? [];
      for (const [cell, side] of [
        [later, 'later'],
        [earlier, 'earlier'],
      ] as const) {
        const value = row[`${side}_value`];
        expect(numbersIn(cell)).toEqual(value === undefined ? [] : [value]);
      }
      if (row['outcome'] === 'computed') {
        expect(numbersIn(change)).toContain(String(Math.abs(Number(row['difference']))));
      }
    }
  },
);

test('the data page leads to every file of its root, but for metadata, which it tells of', async () => {
  for (const root of ['', '/demo'] as const) {
    const page = await readPage(`${root}/data/`);
    const links = new Set(
      Array.from(page.querySelectorAll('a[href]'), (link) => link.getAttribute('href')),
    );
    const own = files.filter((path) => path.startsWith('/demo/') === (root === '/demo'));
    const data = own.filter(
      (path) =>
        /\.(?:csv|xlsx)$/.test(path) || /\/(?:figures|returns|changes|progress)\.json$/.test(path),
    );
    expect(data.filter((path) => !links.has(path) && !path.includes('/releases/'))).toEqual([]);
  }
});

test('every page with a table of figures has a file of them', async () => {
  const kinds = /\/(?:reports\/.+|indicators\/.+|provinces\/.+|reporting\/.+|compare\/.+)\/$/;
  for (const path of pages.filter((each) => kinds.test(each))) {
    const page = await readPage(path);
    if (page.querySelector('table td') === null) continue;
    expect([path, page.querySelector('#data a[href$=".csv"]') !== null]).toEqual([path, true]);
  }
});

function pageIn(path: string, language: 'km' | 'en'): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (language === 'km') return folder;
  return folder.startsWith('/demo/') ? folder.replace('/demo/', '/demo/en/') : `/en${folder}`;
}

function anchorOf({ figure = '', indicator = '' }: ReadRow): string {
  return figure.slice(indicator.length + 1).replaceAll(/[?=&]/g, '.');
}

/** The numbers that a reader sees, without the marks between thousands. */
function numbersIn(element: Element | undefined): readonly string[] {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const note of copy?.querySelectorAll('.note, .visually-hidden') ?? []) note.remove();
  return (
    foldDigits(textOf(copy))
      .replaceAll(/(?<=\d)[.,](?=\d{3})/g, '')
      .match(/\d+/g) ?? []
  );
}
