/*
 * Says how large the index of each edition is, and how long one key takes while a query is typed on a
 * machine that is slowed down four times: until what fills the window is laid out, and until all is. No test
 * compares the times: machines differ.
 *
 *   npm run build && npm run measure-search --workspace @chhamas/site
 */
import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../../scripts/serve.mjs';
import { dist, openBrowser } from './built-site.ts';

const queries = {
  '/demo/': 'ជនរងគ្រោះដែលបានទទួលសំណង ឆមាសទី១ ឆ្នាំ២០២២',
  '/demo/en/': 'victims who received compensation in semester 1, 2022',
} as const;

for (const edition of ['', 'en', 'demo', 'demo/en']) {
  for (const name of ['index.json', 'index.html']) {
    const bytes = await readFile(join(dist, edition, 'search', name));
    const zipped = gzipSync(bytes, { level: 9 }).length;
    console.log(`/${join(edition, 'search', name)}: ${bytes.length} bytes, ${zipped} with gzip`);
  }
}

const site = await serveFolder({ folder: dist, port: 0 });
const browser = await openBrowser();
for (const [edition, query] of Object.entries(queries)) {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${site.address}${edition}search/`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const [loading = 0] = await millisecondsOf(page, query.slice(0, 1));
  const keys: (readonly number[])[] = [];
  for (let length = 2; length <= query.length; length += 1) {
    keys.push(await millisecondsOf(page, query.slice(0, length)));
  }
  console.log(`${edition}search/: the first key with the index ${loading.toFixed(1)} ms`);
  for (const [step, until] of ['the window is filled', 'all are listed'].entries()) {
    const times = keys.map((key) => key[step] ?? 0).toSorted((a, b) => a - b);
    const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
    console.log(
      `  ${times.length} more, until ${until}: median ${at(0.5)}, nine of ten below ${at(0.9)}, the slowest ${at(1)} ms`,
    );
  }
}
console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
await browser.close();
await site.close();

/** From a key until the first of what was found stand in the page and its layout is reckoned; and until all do. */
function millisecondsOf(page: Page, query: string): Promise<readonly number[]> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('#search-query');
    const status = document.querySelector('#search-status');
    if (input === null || status === null) throw new RangeError('Expected the page of the search.');
    status.replaceChildren();
    const told = new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(status, { childList: true });
    });
    const begun = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await told;
    document.body.getBoundingClientRect();
    const first = performance.now() - begun;
    // The others are listed by a timer that was set before this one.
    await new Promise((resolve) => setTimeout(resolve));
    document.body.getBoundingClientRect();
    return [first, performance.now() - begun];
  }, query);
}
