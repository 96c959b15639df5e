/*
 * Says what a first visit to a page of each kind brings over the wire, and in how many requests, and writes
 * it into docs/benchmarks.md. Whether that is too much, weight.test.ts asks.
 *
 *   npm run build && npm run measure-weight --workspace @chhamas/site
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { format } from 'prettier';
import { joinSections } from '../../../scripts/bench/report/join-sections.ts';
import { grouped, table } from '../../../scripts/bench/report/markdown-table.ts';
import { dist, openBrowser } from './built-site.ts';
import type { Encoding } from './serve-compressed.ts';
import { serveCompressed } from './serve-compressed.ts';

/** A page of each kind: of most the largest there is, so that others are lighter. */
const pages: readonly (readonly [kind: string, path: string])[] = [
  ['home', '/demo/{}'],
  ['report', '/demo/{}reports/2022-S1/'],
  ['report of newspapers', '/{}reports/2025-S1/'],
  ['provinces', '/demo/{}provinces/'],
  ['province', '/demo/{}provinces/xd-1/'],
  ['indicators', '/demo/{}indicators/'],
  ['indicator', '/demo/{}indicators/le.victims_rescued/'],
  ['where numbers come from', '/demo/{}indicators/le.victims_rescued/2022-S1/'],
  ['reporting', '/demo/{}reporting/2022-S1/'],
  ['comparison', '/demo/{}compare/2022-S1/2021-S1/'],
  ['plan', '/demo/{}plan/2019-2023/'],
  ['activity', '/demo/{}plan/2019-2023/activities/a1/'],
  ['data', '/demo/{}data/'],
  ['print view', '/demo/{}reports/2022-S1/v1/print/'],
  ['methodology', '/demo/{}methodology/'],
  ['glossary', '/demo/{}glossary/'],
  ['search', '/demo/{}search/'],
  ['check', '/demo/{}verify/'],
];

interface Visit {
  readonly requests: number;
  readonly html: number;
  readonly fonts: number;
  /** Of all answers, with their headers. */
  readonly bytes: number;
}

const servers = {
  gzip: await serveCompressed(dist, 'gzip'),
  br: await serveCompressed(dist, 'br'),
} as const;
const browser = await openBrowser();
const rows: (readonly string[])[] = [];
for (const [kind, pattern] of pages) {
  for (const [language, folder] of [
    ['km', ''],
    ['en', 'en/'],
  ] as const) {
    const path = pattern.replace('{}', folder);
    const visit = (encoding: Encoding) => visitPage(browser, servers[encoding].address, path);
    const [zipped, brotli] = [await visit('gzip'), await visit('br')];
    rows.push([
      kind,
      language,
      String(zipped.requests),
      ...[zipped.html, brotli.html, zipped.fonts, zipped.bytes, brotli.bytes].map(grouped),
    ]);
    console.log(rows.at(-1)?.join(' | '));
  }
}
await browser.close();
for (const server of Object.values(servers)) server.close();

const section = `## First visits

Measured by \`npm run measure-weight --workspace @chhamas/site\` in Chromium, with nothing in its store, against a server that
compresses as hosts do: gzip at level 6, Brotli at level 5. Bytes over the wire, of all answers together with their
headers; no page asks another host for anything. \`km\` and \`en\` are the two languages. The aim is at most 100 KB for a
report, fonts included, and 45 KB for its HTML.

${table(
  ['page', '', 'requests', 'HTML, gzip', 'HTML, Brotli', 'fonts', 'all, gzip', 'all, Brotli'],
  rows,
)}
`;
const file = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
const pretty = await format(section, { parser: 'markdown', printWidth: 100 });
await writeFile(file, joinSections(await readFile(file, 'utf8'), pretty));

/** Opens a page in a browser that has seen nothing, and waits until it asks for nothing more. */
async function visitPage(open: Browser, address: string, path: string): Promise<Visit> {
  const context = await open.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const asked = new Map<string, string>();
  let visit: Visit = { requests: 0, html: 0, fonts: 0, bytes: 0 };
  devtools.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (!response.url.startsWith(address)) throw new RangeError(`${path} asks ${response.url}.`);
    asked.set(requestId, type);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const type = asked.get(requestId);
    visit = {
      requests: visit.requests + 1,
      html: visit.html + (type === 'Document' ? bytes : 0),
      fonts: visit.fonts + (type === 'Font' ? bytes : 0),
      bytes: visit.bytes + bytes,
    };
  });
  const icon = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.svg'));
  const response = await page.goto(address + path);
  if (response?.status() !== 200) throw new RangeError(`Expected a page at ${path}.`);
  // A font is asked for once text is laid out with it, and the icon last of all.
  await page.evaluate(() => document.fonts.ready);
  await icon;
  await page.waitForLoadState('networkidle');
  await context.close();
  return visit;
}
