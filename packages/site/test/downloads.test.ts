import { describe, expect, test } from 'vitest';
import { filePaths, pagePaths, readHtml, readPage, textOf } from './built-site.ts';
import { describeDownload } from './describe-download.ts';
import { expectFiguresOfPage, numbersIn, pageIn } from './figures-of-page.ts';
import type { ReadRow } from './read-download.ts';
import { rowsOfCsv } from './read-download.ts';

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

test('there is a sample of every kind', () => {
  expect(new Set(sample.map((path) => path.slice(path.lastIndexOf('/') + 1)))).toEqual(
    new Set(['figures.csv', 'returns.csv', 'changes.csv', 'plan.csv', 'progress.csv']),
  );
  expect(sample.length).toBeGreaterThanOrEqual(12);
});

describe.each(sample)('%s', (path) => {
  describeDownload(path, files);
});

describe('the figures of a file are those of the page', () => {
  /** Pages that tell where each number comes from: a row for each figure of an indicator in a report. */
  const provenance = csvFiles.filter((path) =>
    /\/indicators\/[^/]+\/[^/]+\/figures\.csv$/.test(path),
  );
  const some = provenance.filter((_, index) => index % 9 === 0);

  test.each(some)('%s', expectFiguresOfPage);

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
  // A print view is the same page, for paper.
  for (const path of pages.filter((each) => kinds.test(each) && !each.endsWith('/print/'))) {
    const html = await readHtml(path);
    if (!html.includes('<td')) continue;
    const [, data = ''] = html.split(' id="data"');
    expect([path, /href="[^"]+\.csv"/.test(data)]).toEqual([path, true]);
  }
});
