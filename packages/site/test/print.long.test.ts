import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { sheetOf } from '../src/print/sheet-of.ts';
import type { Sheet } from '../src/print/sheet-css.ts';
import { buildSite, contentFolder } from './build-site.ts';
import { filePaths, openBrowser, parsePage, textOf } from './built-site.ts';
import { printedText } from './printed-text.ts';
import type { ReadPdf } from './read-pdf.ts';
import { readPdf } from './read-pdf.ts';

let folder: string;
let dist: string;
let pdfs: readonly string[];
let site: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-print-'));
  dist = await printed('one');
  pdfs = (await filePaths(dist)).filter((path) => path.endsWith('.pdf'));
  site = await serveFolder({ folder: dist, port: 0 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

/** A build with PDFs into a folder of this name. */
async function printed(name: string): Promise<string> {
  const outDir = join(folder, name);
  const { code, output } = await buildSite(contentFolder, outDir, { asked: { CHHAMAS_PDF: '1' } });
  expect([code, output]).toEqual([0, expect.stringMatching(/\d+ PDFs in /)]);
  return outDir;
}

test('every version of a report and of a plan is a PDF beside its page, which links to it', async () => {
  expect(pdfs.filter((path) => path.includes('/reports/'))).toHaveLength(16);
  expect(pdfs.filter((path) => path.includes('/plan/'))).toHaveLength(4);
  for (const path of pdfs) {
    const page = await parsePage(`${dirname(path)}/`, dist);
    const links = page.querySelectorAll(`.print-links a[href="${path}"]`);
    expect([path, links.length]).toEqual([path, 1]);
    expect(path.includes('/invented-')).toBe(path.startsWith('/demo/'));
  }
});

test('the same content makes the same PDFs, byte for byte', async () => {
  const again = await printed('two');
  const [one, two] = await Promise.all(
    [dist, again].map((each) => readFile(join(each, 'hashes.json'), 'utf8')),
  );
  expect(two).toBe(one);
  for (const path of pdfs) expect(one).toContain(`"${path.slice(1)}"`);
});

test('a PDF is tagged, says its title, language, author and day, and has the headings as its outline', async () => {
  for (const path of pdfs) {
    const { isTagged, info, outline, addresses } = await readPdf(join(dist, path));
    const page = await parsePage(`${dirname(path)}/print/`, dist);
    const meta = (name: string) =>
      page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
    const day = `D:${meta('dcterms.issued')?.replaceAll('-', '') ?? ''}000000Z`;
    expect([path, isTagged]).toEqual([path, true]);
    expect(info).toMatchObject({
      Title: page.title,
      Author: meta('author'),
      Language: page.documentElement.lang,
      CreationDate: day,
      ModDate: day,
    });
    for (const hidden of page.querySelectorAll('.on-this-page')) hidden.remove();
    const headings = Array.from(page.querySelectorAll('h1, h2, h3, h4'), textOf);
    expect([path, outline.map(squeezed)]).toEqual([path, headings.map(squeezed)]);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
    expect(addresses.filter((address) => address.includes('print.invalid'))).toEqual([]);
  }
});

test('each sheet says in both languages what it is not, its number, and in the demonstration that it is invented', async () => {
  for (const path of pdfs) {
    const { sheets } = await readPdf(join(dist, path));
    const { labels, disclaimers, numbered } = sheetOfPath(path);
    expect(sheets.length).toBeGreaterThan(2);
    sheets.forEach((text, index) => {
      const said = squeezed(text);
      const number = numbered(digits(path, index + 1), digits(path, sheets.length));
      for (const each of [...labels, ...disclaimers, number]) {
        expect([path, index, said]).toEqual([path, index, expect.stringContaining(squeezed(each))]);
      }
    });
  }
});

test('the text of a report can be copied: it is that of the page, letter by letter, in both languages', async () => {
  for (const path of pdfs.filter((each) => each.includes('/reports/'))) {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.address}${dirname(path)}/print/`);
    const expected = squeezed(await printedText(page));
    const title = (await page.title()).split(' · ').slice(0, 2).join(' · ');
    await page.close();
    const copied = textWithoutMargins(path, title, await readPdf(join(dist, path)));
    const at = Array.from(expected).findIndex((letter, index) => letter !== copied[index]);
    const around = (text: string) => text.slice(Math.max(at - 20, 0), at + 20);
    expect([path, at, around(copied)]).toEqual([path, -1, around(expected)]);
    expect(copied.length).toBe(expected.length);
  }
});

function textWithoutMargins(path: string, title: string, { sheets }: ReadPdf): string {
  const { labels, disclaimers, numbered } = sheetOfPath(path);
  return sheets
    .map((text, index) => {
      const number = numbered(digits(path, index + 1), digits(path, sheets.length));
      // The first sheet begins with its title and label as part of the text.
      const head = index === 0 ? [] : [title, ...labels];
      return [...head, number, ...disclaimers]
        .map(squeezed)
        .reduce((rest, each) => rest.replace(each, ''), squeezed(text));
    })
    .join('');
}

function sheetOfPath(path: string): Sheet {
  const root = path.startsWith('/demo/') ? 'demo' : 'real';
  const language = path.endsWith('.en.pdf') ? 'en' : 'km';
  const edition = { root, language } as const;
  return sheetOf({ edition, of: '', title: '', releasedOn: '', pdfName: '' });
}

function digits(path: string, number: number): string {
  return path.endsWith('.en.pdf')
    ? String(number)
    : String(number).replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)));
}

/** Without spaces, which every program guesses anew; PDFium has a sign for the hyphen that ends a line. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s\u200B]+/g, '').replaceAll('\uFFFE', '-');
}
