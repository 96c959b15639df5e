import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { expectAccessible } from './browser-check.ts';
import { buildSite, copyPublicContent } from './build-site.ts';
import { cellOf, foldDigits, openBrowser, parsePage, spokenOf, textOf } from './built-site.ts';
import { reasons, shownCount, withheldCounts, withholdCells } from './withheld-content.ts';

const paths = { en: '/demo/en/reports/2020-S2/', km: '/demo/reports/2020-S2/' };
let folder: string;
let dist: string;
let english: Document;
let khmer: Document;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-withheld-'));
  dist = join(folder, 'dist');
  const content = join(folder, 'content');
  await copyPublicContent(content);
  await withholdCells(content);
  const { code, output } = await buildSite(content, dist);
  expect([code, output]).toEqual([0, expect.any(String)]);
  english = await parsePage(paths.en, dist);
  khmer = await parsePage(paths.km, dist);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('R-53 no withheld count, and no reason, is in any byte of the site; what is shown is', async () => {
  const files = await readdir(dist, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  const built = foldDigits((await Promise.all(texts)).join('\n')).replace(/(?<=\d)[.,](?=\d)/g, '');
  expect(built).toContain(String(shownCount));
  const leaks = [...Array.from(withheldCounts.values(), String), ...reasons];
  expect(leaks.filter((leak) => built.includes(leak))).toEqual([]);
});

describe('R-53 a cell that is withheld', () => {
  test('has its own sign for the eye and its words for the ear, in both languages', () => {
    const cell = cellOf(english, 'cases-by-month', 'Province Ka', 'August');
    expect(spokenOf(cell)).toBe('withheld to protect identity');
    expect(textOf(cell?.querySelector('[aria-hidden]'))).toBe('■');
    expect(spokenOf(cellOf(khmer, 'cases-by-month', 'ខេត្ត ក', 'សីហា'))).toBe(
      'មិនបង្ហាញ ដើម្បីការពារអត្តសញ្ញាណ',
    );
  });

  test.each([
    ['English', () => english],
    ['Khmer', () => khmer],
  ])('is the same bytes whatever the reason, in %s', (_, page) => {
    const cells = Array.from(page().querySelectorAll('td .figure--withheld'), (each) => {
      expect(each.parentElement?.getAttributeNames().filter((name) => name !== 'class')).toEqual(
        [],
      );
      // Each leads to its own place, which is named by what it counts.
      const copy = each.cloneNode(true) as Element;
      copy.removeAttribute('href');
      return copy.outerHTML;
    });
    // The national total stands in three tables.
    expect(cells).toHaveLength(withheldCounts.size + 2);
    expect(new Set(cells).size).toBe(1);
  });
});

describe('R-14, R-53 a table', () => {
  test('is explained by a legend of just those states that occur in it', () => {
    for (const table of english.querySelectorAll('#tables .table')) {
      const statusesIn = (where: string) =>
        Array.from(
          table.querySelectorAll(`${where} .figure, ${where}.figure`),
          ({ className }) => /figure--([a-z-]+)/.exec(className)?.[1],
        ).filter((status) => status !== undefined && status !== 'shown');
      const occurring = [...new Set(statusesIn('td'))].toSorted();
      expect([table.id, statusesIn('dt').toSorted()]).toEqual([table.id, occurring]);
    }
    const all = english.querySelectorAll('#cases-by-month .legend dd');
    expect(Array.from(all, textOf).slice(0, 5)).toEqual([
      'confirmed: none',
      'no return received',
      'withheld to protect identity',
      'not applicable',
      'cannot be added',
    ]);
  });

  test('says how many of its cells are withheld, why in general, and why its parts do not add up', () => {
    const note = textOf(english.querySelector('#victims-by-month .withheld-note'));
    expect(note).toMatch(/^Cells withheld in this table: 3 of 35\. Small counts of persons/);
    expect(note).toContain('The parts shown may not add up to their total');
    expect(textOf(khmer.querySelector('#victims-by-month .withheld-note'))).toMatch(
      /^ក្រឡាដែលមិនបង្ហាញក្នុងតារាងនេះ៖ ៣ ក្នុងចំណោម ៣៥។/,
    );
  });

  test('leads to the part of the methodology that tells more, in both languages', async () => {
    for (const page of [english, khmer]) {
      const link = page.querySelector('.withheld-note a')?.getAttribute('href') ?? '';
      const [path = '', heading = ''] = link.split('#');
      const there = (await parsePage(path, dist)).getElementById(heading);
      expect([there?.tagName, textOf(there)]).toEqual([
        'H2',
        textOf(page.querySelector('.withheld-note a')),
      ]);
    }
  });

  test('says nothing of that kind where nothing is withheld', async () => {
    const pages = await Promise.all(
      ['/en/', '/en/reports/2025-S1/'].map((each) => parsePage(each, dist)),
    );
    for (const page of pages) expect(page.querySelector('.withheld-note')).toBeNull();
  });
});

test('R-53 a chart hatches what is withheld, and its description has the words', () => {
  for (const size of ['narrow', 'wide']) {
    const svg = english.querySelector(`#months svg[aria-labelledby^="months-${size}-"]`);
    expect(svg?.querySelectorAll(`[fill="url(#months-${size}-hatch)"] rect`)).toHaveLength(2);
    expect(textOf(svg)).not.toContain('■');
    expect(textOf(svg?.querySelector('desc'))).toContain('Aug withheld to protect identity');
    expect(textOf(svg?.querySelector('desc'))).toContain('Sep 0 (confirmed: none)');
  }
  expect(english.querySelector('#months .legend .figure--withheld')).not.toBeNull();
});

describe('R-53 a total that is withheld', () => {
  test('is told in words with its completeness, and has no noun, share or change', () => {
    const indicator = english.getElementById('vp.victims_assisted');
    expect(spokenOf(indicator?.querySelector('.indicator__number'))).toBe(
      'withheld to protect identity',
    );
    expect(textOf(indicator?.querySelector('.coverage'))).toContain('17 of 18 returns counted');
    expect(textOf(indicator?.querySelector('.indicator__head'))).not.toContain('%');
  });

  test('is no headline of the home page', async () => {
    const home = await parsePage('/demo/en/', dist);
    expect(Array.from(home.querySelectorAll('.headline__name'), textOf)).toEqual([
      'Cases recorded',
    ]);
  });

  test('R-34 gives its target words, no share, and how complete it is', () => {
    const target = Array.from(english.querySelectorAll('.targets li')).find((each) =>
      textOf(each).startsWith('Help for victims'),
    );
    expect(spokenOf(target)).toBe(
      'Help for victims withheld to protect identity planned 300 · Incomplete: 17 of 18 returns counted',
    );
  });
});

test('a page with cells of every state is accessible and fits its window, in both languages', async () => {
  const site = await serveFolder({ folder: dist, port: 0 });
  const browser = await openBrowser();
  const narrow = { width: 360, colorScheme: 'dark' } as const;
  const wide = { width: 1280, colorScheme: 'light' } as const;
  await expectAccessible(browser, site.address, paths.km, narrow);
  await expectAccessible(browser, site.address, paths.en, wide);
  await browser.close();
  await site.close();
});
