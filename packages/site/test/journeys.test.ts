import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './browser-check.ts';

const site = openSite();

/** A phone on which scripts are switched off. */
async function onPhone<Result>(path: string, walk: (page: Page) => Promise<Result>) {
  const context: BrowserContext = await site.browser().newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${site.address()}${path}`);
  const result = await walk(page);
  await context.close();
  return result;
}

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ').trim();

describe('without a script, on a phone, a reader', () => {
  test('finds how many victims were helped in Province Kho, how sure one may be, and where it came from', async () => {
    await onPhone('/demo/en/', async (page) => {
      await page.getByRole('navigation').getByRole('link', { name: 'Provinces' }).click();
      await page.getByRole('link', { name: /^Province Kho/ }).click();
      expect(await textOf(page, 'h1')).toBe('Province Kho');
      const row = page.getByRole('row', { name: /^Victims assisted/ });
      await row.getByRole('link', { name: '83' }).click();
      const fragment = new URL(page.url()).hash.slice(1);
      const found = await textOf(page, `[id="${fragment}"]`);
      expect(found).toMatch(/^Province Kho · total 83 .*Complete: 6 of 6 returns counted/);
      expect(found).toContain('Monthly returns, Semester 1, 2022');
    });
  });

  test('finds the cases of 2025-S1 and the newspaper that printed them', async () => {
    await onPhone('/en/', async (page) => {
      await page.locator('.headline__sentence a.figure').first().click();
      const fragment = new URL(page.url()).hash.slice(1);
      const found = await textOf(page, `[id="${fragment}"]`);
      expect(found).toMatch(/^Cambodia · total 99 .*Coverage not stated · not verified/);
      expect(await textOf(page, '#sources')).toContain('The Star (Malaysia)');
    });
  });

  test('compares a semester with the year before, and reads why where that cannot be', async () => {
    await onPhone('/demo/en/', async (page) => {
      await page.getByRole('navigation').getByRole('link', { name: 'Compare' }).click();
      await page
        .getByRole('link', { name: 'Semester 1, 2022 beside Semester 1, 2021', exact: true })
        .click();
      expect(await textOf(page, 'main')).toContain('392 more than 3,460 in Semester 1, 2021');
      expect(await textOf(page, 'main')).toContain('No change is given:');
    });
  });

  test('reads the same page in the other language', async () => {
    await onPhone('/demo/en/provinces/xd-2/', async (page) => {
      await page.getByRole('link', { name: 'ភាសាខ្មែរ' }).click();
      expect(await textOf(page, 'h1')).toBe('ខេត្ត ខ');
      expect(new URL(page.url()).pathname).toBe('/demo/provinces/xd-2/');
    });
  });
});

test('with the keyboard, the first stop skips the menu, and each stop is seen', async () => {
  const context = await site.browser().newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.address()}/demo/en/provinces/`);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  const names: string[] = [];
  for (let stop = 0; stop < 6; stop += 1) {
    await page.keyboard.press('Tab');
    names.push((await page.locator(':focus').innerText()).replaceAll(/\s+/g, ' '));
    const outline = await page
      .locator(':focus')
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
  }
  expect(names).toEqual([
    'Cases recorded',
    'Victims assisted',
    'Victims rescued',
    'Movements at the gates',
    'Province Ka 46',
    'Province Kho 19',
  ]);
  await context.close();
});

const bodySize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

/** The size of text after the reader has set it to twice as large in the browser. */
async function enlarged(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.reload();
  return bodySize(page);
}

test.each([
  '/demo/reports/2022-S1/',
  '/demo/en/provinces/',
  '/demo/indicators/vp.victims_assisted/2022-S1/',
  '/en/',
])('%s with text of twice the size needs no scrolling sideways', async (path) => {
  const context = await site.browser().newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.address()}${path}`);
  const [before, after] = [await bodySize(page), await enlarged(page)];
  expect(after).toBeCloseTo(2 * before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  await context.close();
});

test('a report is printed as pages that say what they are, without menus', async () => {
  const context = await site.browser().newContext();
  const page = await context.newPage();
  await page.goto(`${site.address()}/demo/en/reports/2022-S1/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-header nav').isVisible()).toBe(false);
  expect(await page.locator('.on-this-page').isVisible()).toBe(false);
  expect(await page.locator('.demo-label').isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(50_000);
  await context.close();
});
