import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, filePaths, pagePaths } from './built-site.ts';
import type { Encoding } from './serve-compressed.ts';
import { compress, isCompressed } from './serve-compressed.ts';

/** In bytes: what a page of a report may weigh over the wire, and a first visit to it with all it needs. */
const most = { html: 45_000, visit: 100_000 };

const reports = (await pagePaths()).filter((path) => /^\/(?:demo\/)?(?:en\/)?reports\//.test(path));
const encodings: readonly Encoding[] = ['gzip', 'br'];

describe.each(encodings)('with %s', (encoding) => {
  test('the HTML of every report is light enough for a slow line', async () => {
    const weights = await Promise.all(reports.map((path) => weightOf(htmlOf(path), encoding)));
    expect(weights.length).toBeGreaterThan(10);
    expect(reports.filter((_, index) => (weights[index] ?? Infinity) > most.html)).toEqual([]);
  });

  test('so is a first visit to it, with styles, scripts, icon and every font that a screen asks for', async () => {
    const heavy: string[] = [];
    for (const path of reports) {
      const files = [htmlOf(path), ...(await neededBy(path))];
      const weights = await Promise.all(files.map((file) => weightOf(file, encoding)));
      const sum = weights.reduce((all, each) => all + each, 0);
      if (sum > most.visit) heavy.push(`${path}: ${sum}`);
    }
    expect(heavy).toEqual([]);
  });
});

test('there is nothing else that a report asks for: its fonts are two', async () => {
  const [report = ''] = reports;
  const needed = await neededBy(report);
  expect(needed.filter((file) => file.endsWith('.woff2'))).toHaveLength(2);
  expect(needed.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0);
  expect(needed.filter((file) => file.endsWith('.svg'))).toEqual(['/icon.svg']);
});

/** Every file of the site that a page links to as its own part, and the fonts that its styles name. */
async function neededBy(path: string): Promise<readonly string[]> {
  const html = await readFile(join(dist, htmlOf(path)), 'utf8');
  const head = /<head>([^]*?)<\/head>/.exec(html)?.[1] ?? '';
  const linked = [...head.matchAll(/<link rel="(?:stylesheet|icon|preload)" href="([^"]+)"/g)];
  const scripts = [...html.matchAll(/<script [^>]*src="([^"]+)"/g)];
  const own = [...linked, ...scripts].map(([, file = '']) => file);
  // Fonts for Latin are asked for on paper alone.
  const fonts = (await filePaths()).filter((file) => /-khmer-\d+-.*\.woff2$/.test(file));
  return [...new Set([...own, ...fonts])];
}

async function weightOf(file: string, encoding: Encoding): Promise<number> {
  const bytes = await readFile(join(dist, file));
  return isCompressed(file) ? compress[encoding](bytes).length : bytes.length;
}

function htmlOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}
