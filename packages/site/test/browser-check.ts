import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { dist, openBrowser } from './built-site.ts';
import type { Mode } from './modes.ts';

/**
 * Opens a page and asks axe: nothing is found, nothing is said in the console, nothing is asked of
 * another host, and nothing is wider than the window.
 */
export async function expectAccessible(
  browser: Browser,
  site: string,
  path: string,
  { width, colorScheme }: Mode,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) heard.push(`outside: ${request.url()}`);
  });
  await page.goto(`${site}${path}`);
  await page.evaluate(async () => document.fonts.ready);
  // 320 is a window of 1280 at four times its size.
  for (const each of [320, 360, 1280]) {
    await page.setViewportSize({ width: each, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${path} at ${each}`).toBeLessThanOrEqual(each);
  }
  await page.setViewportSize({ width, height: 800 });
  // To name every element that passed takes axe three times as long as to find what does not.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
  expect(found, path).toEqual([]);
  expect(heard, path).toEqual([]);
  await context.close();
}

/**
 * A browser and the built site, served to nobody else: opened before the tests of a file and closed
 * after them.
 */
export function openSite(): {
  readonly browser: () => Browser;
  readonly address: () => string;
} {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serveFolder>> | undefined;
  beforeAll(async () => {
    site = await serveFolder({ folder: dist, port: 0 });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return { browser: () => opened(browser), address: () => opened(site).address };
}

function opened<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new RangeError('Expected to be asked within a test.');
  return thing;
}
