import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.mjs';

/** The site as last built: `npm test` builds it before the tests. */
export const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** The path of every built page, `/en/about/`, in the order of the folder. */
export async function pagePaths(): Promise<readonly string[]> {
  const pages = (await filePaths()).filter((path) => path.endsWith('.html'));
  if (pages.length === 0) throw new RangeError('Expected a built site: run npm run build first.');
  return pages.map((path) => path.replace(/index\.html$/, ''));
}

/** The path of every built file, `/en/about/index.html`, in the order of the folder. */
export async function filePaths(folder = dist): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
    .map((file) => `/${file.split(sep).join('/')}`);
}

/**
 * One page of each kind, in one root and language in turn; of what newspapers printed and of what was
 * reported one each. Pages of one kind share their markup. All of them are opened by the long tests.
 */
export function samplePaths(paths: readonly string[]): readonly string[] {
  // A print view is the same page without its menu, and of what is missing there is one page an edition.
  const shown = paths.filter(
    (path) => !/\/(?:print\/|404\.html)$/.test(path) || path === '/404.html',
  );
  const kinds = Map.groupBy(shown, kindOf);
  // The step has no divisor in common with the roots and languages, so that each has its turn.
  return [...kinds.values()].flatMap((those, index) => those[(index * 7) % those.length] ?? []);
}

/** `/demo/en/indicators/le.cases/2022-S1/` is a page of `indicators`, two names deep; a version of a report is a report. */
function kindOf(path: string): string {
  const [, root = '', page = ''] = /^(\/(?:demo\/)?)(?:en\/)?(.*)$/.exec(path) ?? [];
  const [section = '', ...names] = page.replace(/^(reports\/[^/]+\/)v\d+\/$/, '$1').split('/');
  const isOfRoot = ['', 'reports', 'indicators'].includes(section);
  return [isOfRoot ? root : '', section, ...names.map((name) => (name === '' ? '' : '*'))].join(
    '/',
  );
}

const documents = new Map<string, Promise<Document>>();

/** A built page as a document, without running anything; read once, for reading only. */
export function readPage(path: string): Promise<Document> {
  const read = documents.get(path) ?? parsePage(path);
  documents.set(path, read);
  return read;
}

/** The same of a site that was built elsewhere. */
export async function parsePage(path: string, folder = dist): Promise<Document> {
  return new JSDOM(await readHtml(path, folder)).window.document;
}

/** A built page as it is sent: to look for something on every page takes a moment, to parse them all a minute. */
export function readHtml(path: string, folder = dist): Promise<string> {
  return readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** Text as a reader meets it: one space where there is any. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What a screen reader says: all but what is hidden from it. */
export function spokenOf(element: Element | null | undefined): string {
  if (element === null || element === undefined) return '';
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return textOf(copy);
}

/** A cell of a table, by the name of its row and the head of its column. */
export function cellOf(
  page: Document,
  table: string,
  place: string,
  column: string,
): Element | undefined {
  const heads = Array.from(page.querySelectorAll(`#${table} thead th`), textOf);
  const row = Array.from(page.querySelectorAll(`#${table} tbody tr`)).find(
    (each) => textOf(each.querySelector('th')) === place,
  );
  return row?.children[heads.indexOf(column)];
}

/** The same with Khmer digits made Latin, so that twins can be compared. */
export function foldDigits(text: string): string {
  return text.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));
}

/** A browser that speaks to nobody but the pages under test. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new RangeError('Expected a Chromium: run npm test.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
