import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filePaths } from './built-site.ts';

/**
 * Every address of a built site, in its pages, styles and scripts, that leads out of the folder of the host
 * for which it was built, or to nothing in it. Other hosts are no concern here.
 *
 * @param base that folder: `/reports/`
 * @returns each with the file that names it, once
 */
export async function addressesAstray(folder: string, base: string): Promise<readonly string[]> {
  const files = await filePaths(folder);
  const there = new Set(files.flatMap((file) => [file, file.replace(/index\.html$/, '')]));
  const astray = new Set<string>();
  for (const file of files.filter((each) => /\.(?:html|css|js)$/.test(each))) {
    const text = await readFile(join(folder, file), 'utf8');
    for (const address of addressesIn(file, text)) {
      const url = new URL(address, `http://site${base}${file.slice(1)}`);
      if (url.host !== 'site') continue;
      const path = `/${decodeURI(url.pathname).slice(base.length)}`;
      if (!url.pathname.startsWith(base) || !there.has(path)) astray.add(`${file} → ${address}`);
    }
  }
  return [...astray];
}

/** As they are written: a script names none but whole paths. */
function addressesIn(file: string, text: string): readonly string[] {
  const patterns = file.endsWith('.html')
    ? [/\s(?:href|src|srcset|poster|action)="([^"]*)"/g, /\sdata-[\w-]+="(\/[^"]*)"/g]
    : file.endsWith('.css')
      ? [/url\(["']?([^"')]+)/g, /@import\s+["']([^"']+)/g]
      : [/["'`](\/(?:_astro|demo|en|[a-z]+)\/[^"'`]*)["'`]/g];
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, address = '']) => address.replaceAll('&amp;', '&')),
  );
}
