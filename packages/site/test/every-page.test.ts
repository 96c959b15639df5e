import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { dist, openBrowser, pagePaths, readPage } from './built-site.ts';

const paths = await pagePaths();

/** Each page is opened in one of these; together they cover all. */
const modes = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

describe('every page as it was built', () => {
  test.each(paths)('%s runs nothing and styles nothing by itself', async (path) => {
    const page = await readPage(path);
    expect(page.querySelectorAll('script, style, iframe, object, embed, form').length).toBe(0);
    const attributes = Array.from(page.querySelectorAll('*')).flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'; style-src 'self'");
  });

  test.each(paths)('%s and its twin link each other', async (path) => {
    const page = await readPage(path);
    const { lang } = page.documentElement;
    const other = lang === 'km' ? 'en' : 'km';
    const twin = page.querySelector(`.site-header a[hreflang="${other}"]`)?.getAttribute('href');
    if (path === '/404.html') {
      expect(twin).toBe('/en/');
      return;
    }
    const back = await readPage(twin ?? '');
    expect(back.documentElement.lang).toBe(other);
    expect(back.querySelector(`.site-header a[hreflang="${lang}"]`)?.getAttribute('href')).toBe(
      path,
    );
    const alternates = Array.from(page.querySelectorAll('link[rel="alternate"]'), (link) =>
      link.getAttribute('href'),
    );
    expect(alternates.toSorted()).toEqual([path, twin].toSorted());
  });

  test('every link within the site leads to a page or to a part of one', async () => {
    const broken: string[] = [];
    for (const path of paths) {
      const page = await readPage(path);
      for (const link of page.querySelectorAll('a[href]')) {
        const url = new URL(link.getAttribute('href') ?? '', `http://site${path}`);
        if (url.host !== 'site') continue;
        const target = paths.includes(url.pathname) ? await readPage(url.pathname) : undefined;
        const fragment = decodeURIComponent(url.hash.slice(1));
        const isThere = fragment === '' || target?.getElementById(fragment);
        if (target === undefined || !isThere) broken.push(`${path} → ${url.pathname}${url.hash}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

describe.concurrent('every page in the browser', () => {
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

  test.each(paths.map((path, index) => ({ path, mode: modes[index % modes.length] ?? modes[0] })))(
    '$path is accessible and quiet and fits its window ($mode.width, $mode.colorScheme)',
    async ({ path, mode: { width, colorScheme } }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await context.newPage();
      const heard: string[] = [];
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(site.address)) heard.push(`outside: ${request.url()}`);
      });
      await page.goto(`${site.address}${path}`);
      await page.evaluate(async () => document.fonts.ready);
      for (const each of [width, width === 360 ? 1280 : 360]) {
        await page.setViewportSize({ width: each, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(each);
      }
      await page.setViewportSize({ width, height: 800 });
      // To name every element that passed takes axe three times as long as to find what does not.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      const { violations } = await axe.analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
      );
      expect(found).toEqual([]);
      expect(heard).toEqual([]);
      await context.close();
    },
  );
});
