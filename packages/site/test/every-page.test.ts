import { describe, expect, test } from 'vitest';
import { expectAccessible, openSite } from './browser-check.ts';
import { filePaths, pagePaths, readPage, samplePaths } from './built-site.ts';
import { modeAt } from './modes.ts';

const paths = await pagePaths();
/** The pages of one kind in all editions. */
const everywhere = (page: string) =>
  ['', '/en', '/demo', '/demo/en'].map((root) => `${root}/${page}`);
const searchPages = everywhere('search/');
const pagesWithScript = [...everywhere('verify/'), ...searchPages];
const dataFiles = (await filePaths()).filter((path) => /\.(?:json|csv|xlsx|pdf)$/.test(path));

describe('every page as it was built', () => {
  test.each(paths)('%s runs nothing and styles nothing by itself', async (path) => {
    const page = await readPage(path);
    expect(page.querySelectorAll('style, iframe, object, embed, form').length).toBe(0);
    // The pages that check files and search are the only ones with a script: one module, of the site itself.
    const scripts = Array.from(page.querySelectorAll('script'), (script) => [
      script.type,
      script.getAttribute('src'),
      script.textContent,
    ]);
    const own = ['module', expect.stringMatching(/^\/_astro\/[\w.-]+\.js$/), ''];
    expect(scripts).toEqual(pagesWithScript.includes(path) ? [own] : []);
    const attributes = Array.from(page.querySelectorAll('*')).flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const runs = pagesWithScript.includes(path) ? "script-src 'self'; " : '';
    const asks = searchPages.includes(path) ? "connect-src 'self'; " : '';
    expect(policy?.getAttribute('content')).toContain(
      `default-src 'none'; ${runs}${asks}style-src 'self'; font-src 'self';`,
    );
  });

  test.each(paths)('%s and its twin link each other', async (path) => {
    const page = await readPage(path);
    const { lang } = page.documentElement;
    const other = lang === 'km' ? 'en' : 'km';
    const twin = page.querySelector(`.site-header a[hreflang="${other}"]`)?.getAttribute('href');
    if (path.endsWith('/404.html')) {
      const demo = path.startsWith('/demo/') ? '/demo/' : '/';
      expect(twin).toBe(lang === 'km' ? `${demo}en/` : demo);
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

  test('every link within the site leads to a page, to a part of one, or to a file of data', async () => {
    const broken: string[] = [];
    for (const path of paths) {
      const page = await readPage(path);
      for (const link of page.querySelectorAll('a[href]')) {
        const url = new URL(link.getAttribute('href') ?? '', `http://site${path}`);
        if (url.host !== 'site' || dataFiles.includes(url.pathname)) continue;
        const target = paths.includes(url.pathname) ? await readPage(url.pathname) : undefined;
        const fragment = decodeURIComponent(url.hash.slice(1));
        const isThere = fragment === '' || target?.getElementById(fragment);
        if (target === undefined || !isThere) broken.push(`${path} → ${url.pathname}${url.hash}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

describe.concurrent('a page of each kind in the browser', () => {
  const site = openSite();

  test.each(samplePaths(paths).map((path, index) => ({ path, mode: modeAt(index) })))(
    '$path is accessible and quiet and fits its window ($mode.width, $mode.colorScheme)',
    async ({ path, mode }) => expectAccessible(site.browser(), site.address(), path, mode),
  );
});
