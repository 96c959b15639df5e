import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { expectAccessible } from './browser-check.ts';
import { dist, openBrowser, pagePaths } from './built-site.ts';
import { keyViews } from './key-views.ts';
import { modeAt, modes } from './modes.ts';
import { expectValid } from './validate.ts';

const paths = await pagePaths();

let browser: Browser;
let site: { readonly address: string; readonly close: () => Promise<void> };

beforeAll(async () => {
  site = await serveFolder({ folder: dist, port: 0 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.concurrent('every page', () => {
  test.each(paths.map((path, index) => ({ path, mode: modeAt(index) })))(
    '$path is accessible and quiet and fits its window ($mode.width, $mode.colorScheme)',
    async ({ path, mode }) => expectAccessible(browser, site.address, path, mode),
  );
});

describe.concurrent('every key view', () => {
  test.each(keyViews.flatMap(({ path }) => modes.map((mode) => ({ path, mode }))))(
    '$path, $mode.width, $mode.colorScheme',
    async ({ path, mode }) => expectAccessible(browser, site.address, path, mode),
  );
});

test('every page is valid HTML', async () => expectValid(paths));
