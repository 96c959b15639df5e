/*
 * Takes pictures of the key views, for whoever reviews the design: a sheet of all for each language,
 * width and colour scheme, into docs/pictures. No test compares them.
 *
 *   npm run build && npm run pictures --workspace @chhamas/site
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../../scripts/serve.mjs';
import { dist, openBrowser } from './built-site.ts';
import { keyViews } from './key-views.ts';
import type { Mode } from './modes.ts';
import { modes } from './modes.ts';

const folder = fileURLToPath(new URL('../../../docs/pictures', import.meta.url));
/** How many views stand beside each other on a sheet, and how large each is drawn. */
const sheets = {
  360: { abreast: 6, height: 780, drawn: 240 },
  1280: { abreast: 3, height: 900, drawn: 480 },
} as const;

const site = await serveFolder({ folder: dist, port: 0 });
const browser = await openBrowser();
await mkdir(folder, { recursive: true });
for (const language of ['km', 'en']) {
  for (const mode of modes) {
    const file = join(folder, `${language}-${mode.width}-${mode.colorScheme}.jpg`);
    await writeFile(file, await sheetOf(language, mode));
    console.log(file);
  }
}
await browser.close();
await site.close();

async function sheetOf(language: string, mode: Mode): Promise<Buffer> {
  const views = keyViews.filter(({ name }) => name.endsWith(`-${language}`));
  const pictures: string[] = [];
  for (const { path } of views) pictures.push(await pictureOf(path, mode));
  const { abreast, drawn } = sheets[mode.width];
  const page = await browser.newPage({ viewport: { width: abreast * (drawn + 16), height: 100 } });
  const images = pictures.map(
    (each) => `<img width="${drawn}" src="data:image/png;base64,${each}">`,
  );
  await page.setContent(
    `<body style="margin:8px;background:#888;display:flex;flex-wrap:wrap;gap:16px">${images.join('')}`,
  );
  const sheet = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 80 });
  await page.close();
  return sheet;
}

/** The first screen of a page, as base64. */
async function pictureOf(path: string, mode: Mode): Promise<string> {
  const { width, colorScheme } = mode;
  const viewport = { width, height: sheets[width].height };
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1 });
  await page.goto(`${site.address}${path}`);
  await page.evaluate(async () => document.fonts.ready);
  const picture = await page.screenshot();
  await page.close();
  return picture.toString('base64');
}
