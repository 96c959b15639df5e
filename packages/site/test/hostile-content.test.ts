import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { hiddenCharactersIn } from '../../core/src/kernel/hidden-characters.ts';
import { pageOf, safeHtmlOf } from '../../core/src/narrative/safe-html.ts';
import { markdownAttacks } from '../../core/src/testing/markdown-attacks.ts';
import { securityHeaders } from '../src/hosting/security-headers.ts';
import { markKhmer } from '../src/text/mark-khmer.ts';
import { buildSite } from './build-site.ts';
import { openBrowser, parsePage } from './built-site.ts';
import { attackedPaths, hostileTexts, writeHostileContent } from './hostile-content.ts';
import { ranAsPages, watchPage } from './watch-page.ts';

/** Those that no check stops before: what nobody sees is refused where content is read. */
const readable = markdownAttacks.filter(
  ({ markdown }) => hiddenCharactersIn(markdown, 'x.md').length === 0,
);

test('the corpus has some hundred attacks, each once', () => {
  expect(new Set(markdownAttacks.map(({ markdown }) => markdown)).size).toBeGreaterThan(250);
  expect(readable.length).toBeGreaterThan(240);
});

describe('every attack, as HTML of prose', () => {
  test.each(markdownAttacks)('$id is text and harmless marks', ({ markdown }) => {
    for (const text of [markdown, `ក ${markdown} ខ`, `# ${markdown}\n\n${markdown}`]) {
      for (const html of [safeHtmlOf(text, () => 'a figure'), pageOf(text).html]) {
        expect(faultsIn(html)).toEqual([]);
        expect(faultsIn(markKhmer(html))).toEqual([]);
      }
    }
  });
});

describe('hostile content, built and opened', () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chhamas-hostile-'));
    await writeHostileContent(
      join(folder, 'content'),
      readable.map(({ markdown }) => markdown),
    );
    const { code, output } = await buildSite(join(folder, 'content'), join(folder, 'dist'));
    expect([code, output]).toEqual([0, expect.any(String)]);
    site = await serveFolder({ folder: join(folder, 'dist'), port: 0 });
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  });

  const otherPaths = [
    ...['/', '/demo/en/', '/404.html', '/en/reports/2025-S1/', '/demo/en/provinces/'],
    ...['/demo/en/provinces/xd-1/', '/demo/en/provinces/le.cases/2020-S2/'],
    ...['/demo/en/indicators/le.cases/', '/demo/en/indicators/le.cases/2020-S2/'],
    '/demo/reporting/2020-S2/',
  ];

  test('runs nothing and asks nobody, on any page', async () => {
    const { page, heard } = await watchPage(context, site.address);
    for (const path of [...attackedPaths, ...otherPaths]) {
      await page.goto(`${site.address}${path}`);
      // What a keyboard could set off.
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
      expect.soft(await page.evaluate(strangersOnPage), path).toEqual([]);
      expect.soft(heard.splice(0), path).toEqual([]);
    }
    await page.close();
  });

  test('every attack stands on its page as text, after which the page goes on', async () => {
    const page = await parsePage('/demo/en/reports/2020-S2/', join(folder, 'dist'));
    const items = Array.from(page.querySelectorAll('.group__kind--result .item .prose'));
    expect(items.length).toBeGreaterThan(readable.length);
    expect(page.querySelectorAll('main').length).toBe(1);
    expect(page.querySelector('main')?.querySelector('footer')).toBeNull();
  });

  test('a hostile name is read as it is written, in the title, in attributes and in charts', async () => {
    const name = `Chhamas ${hostileTexts[1] ?? ''}`;
    const home = await parsePage('/en/', join(folder, 'dist'));
    const shown = home.querySelector('.site-header__name')?.textContent.trim() ?? '';
    expect(
      hostileTexts.some((text) => shown === `Chhamas ${text}`),
      name,
    ).toBe(true);
    expect(home.title).toContain(shown);
    const page = await parsePage('/demo/en/indicators/le.cases/', join(folder, 'dist'));
    const charts = Array.from(page.querySelectorAll('svg'), (chart) => chart.textContent);
    expect(charts.some((text) => text.includes('alert(1)'))).toBe(true);
  });

  test('what is found of it is text, and so is what was asked for', async () => {
    const { page, heard } = await watchPage(context, site.address);
    for (const query of ['alert(1)', '<img src=x onerror=alert(1)>']) {
      await page.goto(`${site.address}/demo/en/search/?q=${encodeURIComponent(query)}`);
      await page.locator('#search-list mark').first().waitFor();
      expect(await page.locator('#search-list').textContent()).toContain('<');
      expect(await page.evaluate(strangersOnPage)).toEqual([
        expect.stringMatching(/^<script type="module" src="\/_astro\/[\w.-]+"><\/script>$/),
      ]);
    }
    expect(heard).toEqual([]);
    await page.close();
  });

  test('the host is sent the headers that the pages were built with', async () => {
    const { headers } = await fetch(`${site.address}/`);
    const sent = Object.keys(securityHeaders()).map((name) => [name, headers.get(name)]);
    expect(Object.fromEntries(sent)).toEqual(securityHeaders());
    const page = await parsePage('/search/', join(folder, 'dist'));
    const meta = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(headers.get('Content-Security-Policy')).toBe(
      `${meta?.getAttribute('content') ?? ''}; frame-ancestors 'none'`,
    );
    expect(await readFile(join(folder, 'dist/.htaccess'), 'utf8')).toContain(
      "frame-ancestors 'none'",
    );
  });

  test('a script that does run is seen', async () => {
    const raw = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg onload=alert(1)>',
    ];
    expect(await ranAsPages(context, raw, {})).toHaveLength(3);
    expect(await ranAsPages(context, raw, securityHeaders())).toEqual([]);
  });
});

/** Runs in the browser: what no page of the site has, and links that are not what they seem. */
function strangersOnPage(): readonly string[] {
  const strangers = document.querySelectorAll(
    'script, style, iframe, object, embed, form, base, img, video, audio, math, template, ' +
      'meta[http-equiv="refresh"], body > :not(.skip, .demo-label, header, main, footer), ' +
      'svg :not(title, desc, g, path, line, text, tspan, rect, circle, pattern, defs, polyline)',
  );
  // Linked data are no script, as long as nothing in them ends them.
  const isData = ({ type, text }: HTMLScriptElement) =>
    type === 'application/ld+json' && !text.includes('<') && typeof JSON.parse(text) === 'object';
  const links = Array.from(document.querySelectorAll('a[href]')).filter((link) => {
    const { protocol, username } = new URL(link.getAttribute('href') ?? '', location.href);
    return username !== '' || !/^(?:https?|mailto):$/.test(protocol);
  });
  const handlers = Array.from(document.querySelectorAll('*')).filter((element) =>
    element.getAttributeNames().some((name) => /^on|^style$|^srcdoc$/i.test(name)),
  );
  return [...strangers, ...links, ...handlers]
    .filter((element) => !(element instanceof HTMLScriptElement && isData(element)))
    .map((element) => element.outerHTML);
}

const allowedTags = new Set(
  (
    'p a em strong del code pre h1 h2 h3 h4 h5 h6 ul ol li blockquote hr br data ' +
    'table thead tbody tr th td sup section input span'
  ).split(' '),
);
const allowedAttributes = new Set(
  (
    'href title id class value start align type checked disabled lang ' +
    'aria-label aria-describedby data-footnote-ref data-footnote-backref data-footnotes'
  ).split(' '),
);

const { DOMParser } = new JSDOM('').window;

/** What of some HTML is no mark of Markdown, as a browser reads it. */
function faultsIn(html: string): readonly string[] {
  const page = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  return Array.from(page.body.querySelectorAll('*')).flatMap((element) => {
    const strangers = element.getAttributeNames().filter((name) => !allowedAttributes.has(name));
    const tag = element.localName;
    const href = element.getAttribute('href');
    return [
      ...(allowedTags.has(tag) ? [] : [tag]),
      ...strangers.map((name) => `${tag} ${name}`),
      ...(href === null || isHonest(href) ? [] : [`${tag} ${href}`]),
    ];
  });
}

/** True of what leads to the web or within the site, and names nobody before a host. */
function isHonest(href: string): boolean {
  return ['https://site.example/', 'http://site.example/'].every((page) => {
    const { protocol, username } = new URL(href, page);
    return /^(?:https?|mailto):$/.test(protocol) && username === '';
  });
}
