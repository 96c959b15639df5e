import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesAstray } from './addresses-astray.ts';
import {
  buildSite,
  contentFolder,
  copyPublicContent,
  giveAddress,
  publicAddress,
} from './build-site.ts';
import { filePaths, parsePage, textOf } from './built-site.ts';
import { readLinkedData } from './read-download.ts';
import { faultsOfCatalogue } from './validate-catalogue.ts';

let folder: string;
let dist: string;
let files: readonly string[];
const base = '/reports/';
/** Where a file of the built folder is found. */
const site = `${publicAddress}/reports`;

/** The content as it would be published under an address, with a page that was changed. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-site-'));
  dist = join(folder, 'dist');
  const content = join(folder, 'content');
  await copyPublicContent(content);
  await appendFile(join(content, 'pages/methodology.en.md'), '\nA sentence that was just added.\n');
  await giveAddress(content);
  const { code, output } = await buildSite(content, dist, { base });
  expect([code, output]).toEqual([0, expect.any(String)]);
  files = await filePaths(dist);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('the build shows a changed page', async () => {
  const built = await readFile(join(dist, 'en/methodology/index.html'), 'utf8');
  expect(built).toContain('A sentence that was just added.');
});

test('a site in a folder of its host keeps to that folder', async () => {
  expect(await addressesAstray(dist, base)).toEqual([]);
});

describe('a site with an address', () => {
  const readXml = async (path: string) =>
    new JSDOM(await readFile(join(dist, path), 'utf8'), { contentType: 'text/xml' }).window
      .document;

  test.each(['', 'en/'])('tells what was released in a feed of /%s', async (edition) => {
    const feed = await readXml(`${edition}feed.xml`);
    const language = edition === '' ? 'km' : 'en';
    expect(feed.documentElement.getAttribute('xml:lang')).toBe(language);
    expect(textOf(feed.querySelector('subtitle'))).toMatch(/^(?:កម្មវិធីគំរូ|Demonstration software)/);
    const entries = Array.from(feed.querySelectorAll('entry'));
    expect(entries).toHaveLength(4);
    for (const entry of entries) {
      const address = textOf(entry.querySelector('id'));
      expect(address).toMatch(new RegExp(`^${site}/${edition}reports/\\d{4}-S[12]/v\\d+/$`));
      expect(files).toContain(`${address.replace(site, '')}index.html`);
      expect(textOf(entry.querySelector('updated'))).toMatch(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+07:00$/,
      );
      expect(textOf(entry.querySelector('summary'))).not.toBe('');
    }
    const page = await parsePage(`/${edition}`, dist);
    const link = page.querySelector('link[type="application/atom+xml"]');
    expect(link?.getAttribute('href')).toBe(`${base}${edition}feed.xml`);
  });

  test('lists for search engines every page of its own with its twin, and none that is invented', async () => {
    const list = await readXml('sitemap-0.xml');
    const pages = files
      .filter((path) => path.endsWith('.html') && !path.startsWith('/demo/'))
      .filter((path) => !path.endsWith('/404.html') && !path.endsWith('/print/index.html'))
      .map((path) => `${site}${path.replace(/index\.html$/, '')}`);
    const listed = Array.from(list.querySelectorAll('url'), (url) =>
      textOf(url.querySelector('loc')),
    );
    expect(listed.toSorted()).toEqual(pages.toSorted());
    for (const url of list.querySelectorAll('url')) {
      const twins = Array.from(url.getElementsByTagName('xhtml:link'), (link) =>
        [link.getAttribute('hreflang'), link.getAttribute('href')].join(' '),
      );
      const path = textOf(url.querySelector('loc')).replace(`${site}/`, '').replace(/^en\//, '');
      expect(twins).toEqual([`en ${site}/en/${path}`, `km ${site}/${path}`]);
    }
    expect(await readFile(join(dist, 'robots.txt'), 'utf8')).toContain(`${site}/sitemap-index.xml`);
  });

  test('has a catalogue of every dataset of its own, as DCAT-AP asks for it', async () => {
    const catalogue = await readLinkedData('catalogue.jsonld', dist);
    expect(await faultsOfCatalogue(catalogue)).toEqual([]);
    const downloads = catalogue
      .getObjects(null, 'http://www.w3.org/ns/dcat#downloadURL', null)
      .map(({ value }) => value.replace(site, ''));
    const own = files.filter(
      (path) => /\.(?:csv|csv-metadata\.json|xlsx)$/.test(path) && !path.startsWith('/demo/'),
    );
    expect(own.filter((path) => !downloads.includes(path))).toEqual([]);
    expect(downloads.filter((path) => !files.includes(path))).toEqual([]);
  });

  test('a catalogue without what DCAT-AP asks for is found out', async () => {
    const catalogue = await readLinkedData('catalogue.jsonld', dist);
    const title = 'http://purl.org/dc/terms/title';
    for (const quad of catalogue.getQuads(null, title, null, null)) catalogue.delete(quad);
    expect((await faultsOfCatalogue(catalogue)).length).toBeGreaterThan(0);
  });

  test('tells search engines what the page of a report is, and where its data lie', async () => {
    const page = await parsePage('/en/reports/2025-S1/v1/', dist);
    const address = `${site}/en/reports/2025-S1/`;
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
    const twins = Array.from(page.querySelectorAll('link[hreflang]'), (link) =>
      link.getAttribute('href'),
    );
    expect(twins).toEqual([`${site}/en/reports/2025-S1/v1/`, `${site}/reports/2025-S1/v1/`]);
    const data = JSON.parse(
      page.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    ) as { readonly '@graph': readonly Readonly<Record<string, unknown>>[] };
    const [report, dataset] = data['@graph'];
    expect(report).toMatchObject({
      '@type': 'Report',
      url: address,
      inLanguage: 'en',
      version: '1',
    });
    expect(dataset).toMatchObject({ '@type': 'Dataset', url: address });
    expect(String(report?.['description'])).toContain(
      'Not a publication of the National Committee',
    );
    const { distribution } = dataset as {
      readonly distribution: readonly { contentUrl: string }[];
    };
    for (const { contentUrl } of distribution) {
      expect(files).toContain(contentUrl.replace(site, ''));
    }
  });

  test('is shown elsewhere with one picture, which is there', async () => {
    const page = await parsePage('/reports/2025-S1/', dist);
    const picture = page.querySelector('meta[property="og:image"]')?.getAttribute('content');
    expect(picture).toBe(`${site}/social.png`);
    const bytes = await readFile(join(dist, 'social.png'));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('offers nothing that is invented', async () => {
    const demo = files.filter((path) => path.startsWith('/demo/'));
    expect(demo.filter((path) => /feed|sitemap|catalogue/.test(path))).toEqual([]);
    for (const path of ['/demo/', '/demo/en/reports/2022-S1/']) {
      const page = await parsePage(path, dist);
      expect(
        page.querySelectorAll('script, meta[property^="og:"], link[rel="canonical"]'),
      ).toHaveLength(0);
    }
    for (const path of ['/feed.xml', '/en/feed.xml', '/sitemap-0.xml', '/catalogue.jsonld']) {
      expect(await readFile(join(dist, path), 'utf8')).not.toContain('/demo/');
    }
  });
});

test('a site without an address has no feed, no list of pages and no catalogue', async () => {
  const names = (await filePaths()).filter((path) => /feed|sitemap|catalogue|robots/.test(path));
  expect(names).toEqual([]);
  const page = await parsePage('/reports/2025-S1/');
  expect(
    page.querySelectorAll('script, meta[property^="og:"], link[rel="canonical"]'),
  ).toHaveLength(0);
});

test('the build stops at a changed byte of a release, and names its file', async () => {
  const sealed = join(folder, 'content/demo/releases/reports/2020-S2/v1/figures.json');
  await writeFile(sealed, (await readFile(sealed, 'utf8')).replace('"n": 88', '"n": 89'));
  const second = await buildSite(join(folder, 'content'), join(folder, 'dist-changed'));
  expect(second.code).not.toBe(0);
  expect(second.output).toContain(
    'demo/releases/reports/2020-S2/v1/figures.json: release/file-changed',
  );
  expect(second.output).toContain('The sealed file figures.json differs from its hash.');
  expect(second.output).toContain('ឯកសារដែលបានបិទត្រា figures.json ខុសពីហាសរបស់វា');
  expect(second.output).not.toMatch(/^\s+at /m);
});

test('the build stops at one flipped byte of a signature, and names its file', async () => {
  const content = join(folder, 'flipped');
  await copyPublicContent(content);
  const file = join(content, 'demo/releases/reports/2022-S1/v1/approvals.json');
  const approvals = await readFile(file, 'utf8');
  // A letter of the first signature that is not its last one, whose lowest bits count for nothing.
  const flipped = approvals.replace(/(?<=\.\.[\w-]{20})[\w-]/, (sign) =>
    sign === 'A' ? 'B' : 'A',
  );
  expect(flipped).not.toBe(approvals);
  await writeFile(file, flipped);
  const { code, output } = await buildSite(content, join(folder, 'dist-flipped'));
  expect(code).not.toBe(0);
  expect(output).toContain(
    'demo/releases/reports/2022-S1/v1/approvals.json: release/signature-wrong signer-one',
  );
  expect(output).toContain('The signature of signer-one (Secretary-General) is not one of this');
});

test('the build stops where a root says of itself what it is not', async () => {
  const content = join(folder, 'other');
  await cp(join(folder, 'content'), content, { recursive: true });
  await cp(join(contentFolder, 'demo'), join(content, 'demo'), { recursive: true });
  const settings = join(content, 'site.json');
  const real = await readFile(settings, 'utf8');
  await writeFile(settings, real.replace('"invented": false', '"invented": true'));
  await rm(join(content, 'releases'), { recursive: true });
  const { code, output } = await buildSite(content, join(folder, 'dist-other'));
  expect(code).not.toBe(0);
  expect(output).toContain('site.json: "invented" must be false.');
});
