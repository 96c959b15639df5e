import { expect, test } from 'vitest';
import { filePaths, pagePaths, readHtml, readPage, textOf } from './built-site.ts';

const paths = await pagePaths();
const views = paths.filter((path) => path.endsWith('/print/'));
const versions = paths.filter((path) =>
  /\/(?:reports\/\d{4}-S\d|plan\/[\d-]+)\/(?:v\d+\/)?$/.test(path),
);

test('a plain build has no PDF, and no page leads to one', async () => {
  expect((await filePaths()).filter((path) => path.endsWith('.pdf'))).toEqual([]);
  for (const path of paths) {
    expect([path, /href="[^"]*\.pdf"/.test(await readHtml(path))]).toEqual([path, false]);
  }
});

test('each report and each plan leads to its print view from its head', async () => {
  expect(versions.length).toBeGreaterThan(views.length);
  for (const path of versions) {
    const page = await readPage(path);
    const link = page.querySelector('.report-header .print-links a')?.getAttribute('href') ?? '';
    expect([path, views.includes(link)]).toEqual([path, true]);
    expect(link.startsWith(path)).toBe(true);
  }
});

test('a print view is the report and nothing else, and no search engine lists it', async () => {
  for (const path of views) {
    const view = await readPage(path);
    const page = await readPage(path.replace(/print\/$/, ''));
    expect(textOf(view.querySelector('main'))).toBe(documentOn(page));
    expect(view.querySelector('.site-header nav, .site-footer')).toBeNull();
    expect(view.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const languages = Array.from(view.querySelectorAll<HTMLElement>('.disclaimer [lang]'));
    expect(languages.map(({ lang }) => lang).toSorted()).toEqual(['en', 'km']);
    expect(view.querySelector(`link[href="${path}sheet.css"]`)?.getAttribute('media')).toBe(
      'print',
    );
  }
});

/** What a page says but for what is there to be pressed. */
function documentOn(page: Document): string {
  const main = page.querySelector('main')?.cloneNode(true) as Element | undefined;
  for (const each of main?.querySelectorAll('.on-this-page, .downloads') ?? []) each.remove();
  return textOf(main);
}
