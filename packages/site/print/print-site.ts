import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Route } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.mjs';
import { findPrintViews } from './find-print-views.ts';
import { mendLinks } from './mend-links.ts';
import { stampPdf } from './stamp-pdf.ts';

/** No host has this name: what it answers comes from the folder. */
const origin = 'https://print.invalid';

interface BuiltSite {
  readonly folder: string;
  /** It ends with a slash. */
  readonly base: string;
}

/**
 * Prints every print view of a built site as the PDF that it names, beside the page.
 *
 * One after the other, each in a browser window of its own, so that the same pages make the same bytes.
 *
 * @param folder of the built site
 * @param base the folder of the host under which the site lies: `/`, `/reports`
 * @returns the files that were written, as paths from the folder
 * @throws {Error} if there is no Chromium
 */
export async function printSite(folder: string, base: string): Promise<readonly string[]> {
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'Printing needs Chromium or Chrome: run npm run build:print, or set CHROMIUM_PATH.',
    );
  }
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] });
  try {
    const files: string[] = [];
    const site = { folder, base: base.replace(/\/?$/, '/') };
    for (const view of await findPrintViews(folder))
      files.push(await printView(browser, site, view));
    return files;
  } finally {
    await browser.close();
  }
}

async function printView(browser: Browser, site: BuiltSite, view: string): Promise<string> {
  const context = await browser.newContext();
  await context.route('**/*', (route) => answer(route, site));
  const page = await context.newPage();
  // From the start, so that pictures of paper alone are there once the page is loaded.
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${origin}${site.base}${view}`);
  await page.evaluate(loadFonts);
  await page.evaluate(mendLinks);
  const said = await page.evaluate(() => ({
    href: document.querySelector<HTMLLinkElement>('link[type="application/pdf"]')?.href ?? '',
    author: document.querySelector<HTMLMetaElement>('meta[name="author"]')?.content ?? '',
    issued: document.querySelector<HTMLMetaElement>('meta[name="dcterms.issued"]')?.content ?? '',
  }));
  const pdf = await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  await context.close();
  const file = pathOf(said.href, site);
  await writeFile(join(site.folder, file), await stampPdf(pdf, said));
  return file;
}

/** Runs in the page: what stands in the margins asks for its fonts only while it is printed. */
async function loadFonts(): Promise<void> {
  await Promise.allSettled(Array.from(document.fonts, (face) => face.load()));
}

/** Answers with a file of the built site, as its host would. */
async function answer(route: Route, site: BuiltSite): Promise<void> {
  const path = pathOf(route.request().url(), site);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  await route.fulfill({ path: join(site.folder, file) });
}

/** The path of an address below the root of the built site. */
function pathOf(url: string, { base }: BuiltSite): string {
  return decodeURIComponent(new URL(url).pathname).slice(base.length);
}
