import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { buildSite, contentFolder } from './build-site.ts';
import { openBrowser } from './built-site.ts';
import type { HostedSite } from './hosted-site.ts';
import { hostedChecks, plantFiles } from './hosted-site.ts';
import { watchPage } from './watch-page.ts';
import type { RunningServer } from './web-servers.ts';
import { webServersHere } from './web-servers.ts';

const servers = webServersHere();
const bases = ['/', '/reports/'];
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-hosts-'));
  // The servers run as nobody.
  await chmod(folder, 0o755);
  for (const base of bases) {
    const site = folderOf(base);
    const { code, output } = await buildSite(contentFolder, site, { base });
    expect([code, output]).toEqual([0, expect.any(String)]);
    await plantFiles(site);
  }
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The root of a host that has the site below this base. */
function rootOf(base: string): string {
  return join(folder, base === '/' ? 'alone' : 'beside');
}

function folderOf(base: string): string {
  return join(rootOf(base), base).replace(/\/$/, '');
}

test('nginx, Apache or Caddy is installed', () => {
  const none =
    'Expected nginx, Apache or Caddy; on Debian: apt-get install nginx-light apache2 caddy';
  expect(servers.length, none).toBeGreaterThan(0);
});

const own = {
  name: 'npm start',
  version: 'own',
  serve: (www: string, base: string) => serveFolder({ folder: join(www, base), port: 0, base }),
};
const cases = [...servers, own].flatMap((server) => bases.map((base) => ({ ...server, base })));

describe.each(cases)('$name ($version) with the site at $base', ({ name, serve, base }) => {
  let running: RunningServer;
  let site: HostedSite;

  beforeAll(async () => {
    running = await serve(rootOf(base), base);
    const { address } = running;
    site = { address, base, folder: folderOf(base), compresses: name !== own.name };
  });

  afterAll(() => running.close());

  test.each(Object.entries(hostedChecks))('%s', (_, check) => check(site));

  test('shows pages that load everything of theirs, and search and check', async () => {
    const context = await browser.newContext();
    const address = `${site.address}${base}`;
    const { page, heard } = await watchPage(context, address.slice(0, -1));
    page.on('response', (response) => {
      if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
    });
    for (const path of ['', 'en/', 'demo/provinces/', 'verify/']) {
      await page.goto(`${address}${path}`);
      const fonts = await page.evaluate(async () => {
        const ready = await document.fonts.ready;
        return Array.from(ready, ({ status }) => status);
      });
      expect([path, fonts]).toEqual([path, expect.arrayContaining(['loaded'])]);
    }
    await page.locator('#check-on').waitFor();
    await page.goto(`${address}demo/en/search/?q=victims`);
    const first = page.locator('#search-list a').first();
    await first.waitFor();
    await first.click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    expect(page.url().startsWith(`${address}demo/en/`)).toBe(true);
    expect(heard).toEqual([]);
    await context.close();
  });
});
