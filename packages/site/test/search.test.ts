import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../src/search/search-document.ts';
import { expectAccessible, openSite } from './browser-check.ts';
import { dist, pagePaths } from './built-site.ts';
import { modeAt } from './modes.ts';
import { englishQueries, khmerQueries } from './search-queries.ts';
import { watchPage } from './watch-page.ts';

const editions = ['/', '/en/', '/demo/', '/demo/en/'] as const;
type Edition = (typeof editions)[number];

/** So many are looked at before the others. */
const first = 5;

describe('what can be found', () => {
  test.each(editions)('is every page of %s, and nothing of any other', async (edition) => {
    // A print view is a page once more.
    const own = (await pagePaths()).filter(
      (path) => editionOf(path) === edition && !path.endsWith('/print/'),
    );
    const found = new Set((await documentsOf(edition)).map(({ address }) => pageOf(address)));
    const all = own.map((path) => path.slice(edition.length));
    // The latest plan stands under its years as well.
    const known = ['search/', '404.html', ...(found.has('plan/2019-2023/') ? ['plan/'] : [])];
    expect([...found].toSorted()).toEqual(all.filter((each) => !known.includes(each)).toSorted());
  });

  test.each(editions)(
    'of %s is called as its page is, and stands where it is said to',
    async (edition) => {
      const faults: string[] = [];
      for (const { address, title } of await documentsOf(edition)) {
        const html = await readFile(join(dist, edition, pageOf(address), 'index.html'), 'utf8');
        const id = address.split('#')[1];
        const called = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
        const isThere =
          id === undefined
            ? unescaped(called).startsWith(title.split(/, version|\sកំណែទី/)[0] ?? title)
            : html.includes(` id="${id}"`);
        if (!isThere) faults.push(`${address}: ${title}`);
      }
      expect(faults).toEqual([]);
    },
  );

  test('nothing of the demonstration is in the index of the real site', async () => {
    for (const language of ['', 'en/'] as const) {
      const real = await readFile(join(dist, language, 'search/index.json'), 'utf8');
      const invented = (await documentsOf(`/demo/${language}`))
        .filter(({ kind }) => kind === 'province' || kind === 'activity')
        .map(({ title }) => JSON.stringify(title));
      expect(invented.length).toBeGreaterThan(50);
      expect(invented.filter((title) => real.includes(title))).toEqual([]);
      expect(new Set((await documentsOf(`/${language}`)).map(({ kind }) => kind))).toEqual(
        new Set(['report', 'version', 'part', 'indicator', 'detail', 'page', 'term']),
      );
    }
  });

  test.each(editions)('of %s comes in a file that a slow line brings', async (edition) => {
    const bytes = await readFile(join(dist, edition, 'search/index.json'));
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(80_000);
  });
});

describe('in a browser', () => {
  const site = openSite();
  const pages = new Map<Edition, Page>();
  const heard: string[] = [];

  beforeAll(async () => {
    const context = await site.browser().newContext({ viewport: { width: 360, height: 800 } });
    for (const edition of editions) {
      const watched = await watchPage(context, site.address());
      watched.page.on('close', () => heard.push(...watched.heard));
      await watched.page.goto(`${site.address()}${edition}search/`);
      pages.set(edition, watched.page);
    }
  });

  afterAll(async () => {
    for (const page of pages.values()) await page.close();
    expect(heard).toEqual([]);
  });

  test.each(khmerQueries)('$query finds $finds: $why', async ({ query, finds }) => {
    expect(await found('/demo/', query)).toContain(finds);
  });

  test.each(englishQueries)('$query finds $finds: $why', async ({ query, finds }) => {
    expect(await found('/demo/en/', query)).toContain(finds);
  });

  test('the real site is searched as well', async () => {
    expect(await found('/', '2025')).toContain('reports/2025-S1/');
    expect(await found('/en/', 'figures newspapers')).toContain(
      'methodology/#figures-from-newspapers',
    );
  });

  test('what was asked for is marked, and nothing else', async () => {
    await found('/demo/', 'រងគ្រោះ');
    expect(new Set(await marked('/demo/'))).toEqual(new Set(['រងគ្រោះ']));
    await found('/demo/en/', 'repatriations');
    expect(new Set(await marked('/demo/en/'))).toEqual(new Set(['repatriation']));
  });

  test('the number of results is said, in the digits of the language', async () => {
    await found('/demo/', 'សកម្មភាព 24');
    expect(await said('/demo/')).toBe('រកឃើញ៖ ១');
    await found('/demo/en/', 'semester');
    expect(await said('/demo/en/')).toMatch(/^Found: \d+\. The first 20 are shown\.$/);
  });

  test('where no page has all words, those with half of them are found, and that is said', async () => {
    expect(await found('/demo/en/', 'repatriation xyzzy')).toContain(
      'plan/2019-2023/activities/a26/',
    );
    expect(await said('/demo/en/')).toMatch(/^Nothing has all of these words\./);
  });

  test('where nothing is found, the list of all is told of', async () => {
    expect(await found('/demo/en/', 'xyzzy')).toEqual([]);
    expect(await said('/demo/en/')).toBe(
      'Nothing was found. Fewer words, or others, may find it. All that can be found is listed below.',
    );
  });

  test('a query is text, whatever stands in it', async () => {
    const page = pageIn('/demo/en/');
    await found('/demo/en/', '<img src=x onerror=alert(1)>');
    const attack = 'victims <b>';
    await page.goto(`${site.address()}/demo/en/search/?q=${encodeURIComponent(attack)}`);
    await page.locator('#search-list li').first().waitFor();
    expect(await page.locator('#search-query').inputValue()).toBe(attack);
    expect(await page.locator('main :is(img, b)').count()).toBe(0);
  });

  test('the query stands in the address, which opens the same search; Escape clears both', async () => {
    const page = pageIn('/demo/');
    const before = await found('/demo/', 'ជនរងគ្រោះ');
    await page.waitForURL((url) => url.searchParams.get('q') === 'ជនរងគ្រោះ');
    const address = page.url();
    await page.goto(address);
    await page.locator('#search-list li').first().waitFor();
    expect((await addressesIn(page, '/demo/')).slice(0, first)).toEqual(before);
    await page.locator('#search-query').press('Escape');
    expect(await page.locator('#search-query').inputValue()).toBe('');
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('#search-found').isVisible()).toBe(false);
  });

  test('the index is asked for when somebody begins to search, once', async () => {
    const page = pageIn('/en/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.address()}/en/search/`);
    await page.waitForLoadState('networkidle');
    expect(asked).not.toContain('/en/search/index.json');
    await found('/en/', 'cases');
    await found('/en/', 'victims');
    expect(asked.filter((path) => path === '/en/search/index.json')).toHaveLength(1);
  });

  test('an index that does not come is said to be missing', async () => {
    const context = await site.browser().newContext();
    const page = await context.newPage();
    await page.route('**/index.json', (route) => route.abort());
    await page.goto(`${site.address()}/en/search/?q=cases`);
    await page.getByText('The index did not come.').waitFor();
    await context.close();
  });

  test.each([
    ['/demo/search/?q=ជនរងគ្រោះ', 0],
    ['/demo/en/search/?q=victims', 1],
    ['/demo/en/search/?q=ប្រភព', 2],
    ['/search/?q=xyzzy', 3],
  ])('%s is accessible and fits its window', async (path, mode) => {
    await expectAccessible(site.browser(), site.address(), path, modeAt(mode));
  });

  test('without a script the same page lists all, and the header leads there', async () => {
    const context = await site.browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address()}/demo/en/`);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    expect(new URL(page.url()).pathname).toBe('/demo/en/search/');
    expect(await page.getByRole('search').count()).toBe(0);
    await page.getByText('Provinces (25)').click();
    await page.getByRole('link', { name: 'Province Kho', exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe('Province Kho');
    await page.goBack();
    const listed = await addressesIn(page, '/demo/en/', '.search__all');
    const all = (await documentsOf('/demo/en/')).map(({ address }) => address);
    expect(listed.toSorted()).toEqual(all.toSorted());
    await context.close();
  });

  /** The first addresses that a query finds, within their edition. */
  async function found(edition: Edition, query: string): Promise<readonly string[]> {
    const page = pageIn(edition);
    await page.locator('#search-query').fill('');
    await page.locator('#search-query').fill(query);
    await page.locator('#search-status p').first().waitFor();
    return (await addressesIn(page, edition)).slice(0, first);
  }

  async function said(edition: Edition): Promise<string> {
    const text = await pageIn(edition).locator('#search-status').innerText();
    return text.replaceAll(/\s+/g, ' ').trim();
  }

  function marked(edition: Edition): Promise<readonly string[]> {
    return pageIn(edition).locator('#search-list mark').allTextContents();
  }

  function pageIn(edition: Edition): Page {
    const page = pages.get(edition);
    if (page === undefined) throw new RangeError(`Expected a page of ${edition}.`);
    return page;
  }
});

/** The addresses of the links in a list, within their edition. */
async function addressesIn(
  page: Page,
  edition: Edition,
  list = '#search-list',
): Promise<readonly string[]> {
  const links = await page
    .locator(`${list} a`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((link) => link.slice(edition.length));
}

async function documentsOf(edition: Edition): Promise<readonly SearchDocument[]> {
  const json = await readFile(join(dist, edition, 'search/index.json'), 'utf8');
  const { documentIds, storedFields } = JSON.parse(json) as {
    readonly documentIds: Readonly<Record<string, string>>;
    readonly storedFields: Readonly<Record<string, Omit<SearchDocument, 'address'>>>;
  };
  return Object.entries(storedFields).map(([id, document]) => ({
    ...document,
    address: documentIds[id] ?? '',
  }));
}

function editionOf(path: string): Edition | undefined {
  return editions.toReversed().find((edition) => path.startsWith(edition));
}

function pageOf(address: string): string {
  return address.split('#')[0] ?? '';
}

function unescaped(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}
