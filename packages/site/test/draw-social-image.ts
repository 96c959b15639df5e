import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { en } from '../src/text/en.ts';
import { km } from '../src/text/km.ts';
import { openBrowser } from './built-site.ts';

/** Draws the one picture by which the site is shown elsewhere: `npm run social-image`. */
const require = createRequire(import.meta.url);
const fonts = await Promise.all(
  [400, 700].map(async (weight) => {
    const file = `@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-${weight}-normal.woff2`;
    const data = (await readFile(require.resolve(file))).toString('base64');
    return `@font-face{font-family:Khmer;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
  }),
);
const html = `<!doctype html><meta charset="utf-8"><style>${fonts.join('')}
  body { margin: 0; inline-size: 1200px; block-size: 630px; box-sizing: border-box; padding: 72px 80px;
    display: grid; grid-template-rows: 1fr auto; background: #fbf9f4; color: #1b1a17;
    font: 400 34px/1.6 Khmer, 'Liberation Sans', Arial, sans-serif; }
  h1 { margin: 0; font-size: 112px; line-height: 1.5; }
  h1 span { font-size: 72px; font-weight: 400; }
  p { margin: 0; } .note { font-size: 25px; color: #5a564c; border-top: 3px solid #1b1a17; padding-top: 20px; }
</style><div><h1>ឆមាស <span>Chhamas</span></h1><p lang="km">${km.kind.report}</p><p>${en.kind.report}s</p></div>
<div class="note"><p lang="km">${km.disclaimer}</p><p>${en.disclaimer}</p></div>`;

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(html);
await page.evaluate(() => document.fonts.ready);
await writeFile(new URL('../public/social.png', import.meta.url), await page.screenshot());
await browser.close();
