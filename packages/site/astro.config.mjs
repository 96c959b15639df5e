import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { hostFiles } from './src/hosting/host-files.ts';

/** The site may live in a folder of a host. */
const base = process.env.CHHAMAS_BASE ?? '/';
const repository = resolve(import.meta.dirname, '../..');
const content = resolve(import.meta.dirname, process.env.CHHAMAS_CONTENT ?? '../../content');
const address = addressOf(content);
const filesOfHosts = hostFiles(base);

export default defineConfig({
  // Every link is made with it.
  base,
  ...(address === null ? {} : { site: new URL(address).origin }),
  // Several builds at once have a store each.
  cacheDir: process.env.CHHAMAS_CACHE ?? './node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default would swallow spaces between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Nothing is inlined: the pages allow styles, fonts and pictures from the site itself only.
  // The hashes come last: the files of the hosts and the PDFs are hashed too.
  integrations: [
    design(),
    preview(),
    ...(address === null ? [] : [pageList()]),
    hosting(),
    cost(),
    print(),
    hashes(),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    // While developing, a browser is given what pages are made of, and no file of the content.
    server: { fs: { allow: ['packages', 'node_modules'].map((part) => join(repository, part)) } },
  },
});

/**
 * The address under which the site is published, or null while it has none. What is wrong with the file
 * is told when the content is read.
 *
 * @param {string} folder
 */
function addressOf(folder) {
  try {
    const { address } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'));
    return URL.canParse(address) ? String(address) : null;
  } catch {
    return null;
  }
}

/** The pages of the real site for search engines, each with its twin in the other language. */
function pageList() {
  return sitemap({
    i18n: { defaultLocale: 'km', locales: { km: 'km', en: 'en' } },
    // Else their order is that in which pages happened to be written.
    serialize: ({ links = [], ...item }) => ({
      ...item,
      links: links.toSorted((a, b) => (a.lang < b.lang ? -1 : 1)),
    }),
    filter: (page) =>
      !/\/(?:404|print)\/$/.test(page) && !new URL(page).pathname.startsWith(`${base}demo/`),
  });
}

/** The page that shows the system of the design: while developing, and in no build. */
function design() {
  return {
    name: 'design',
    hooks: {
      /** @param {{ command: string, injectRoute: (route: object) => void }} options */
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/design/', entrypoint: './src/design/design.astro' });
      },
    },
  };
}

/**
 * Shows the draft of a report while developing, for `chhamas preview`. A build shows what was approved, and
 * does not begin where a draft is named. The server ends with whoever started it for a preview.
 */
function preview() {
  const draft = process.env.CHHAMAS_PREVIEW;
  return {
    name: 'preview',
    hooks: {
      /** @param {{ command: string, updateConfig: (config: object) => void }} options */
      'astro:config:setup': ({ command, updateConfig }) => {
        if (draft !== undefined && command !== 'dev') {
          throw new Error(
            'CHHAMAS_PREVIEW names a draft: a draft is shown while developing, never built.',
          );
        }
        const folder = draft === undefined ? 'undefined' : JSON.stringify(resolve(draft));
        updateConfig({ vite: { define: { draftFolder: folder } } });
      },
      'astro:server:setup': () => {
        if (draft === undefined) return;
        const parent = process.ppid;
        setInterval(() => {
          if (process.ppid !== parent) process.exit();
        }, 500).unref();
      },
    },
  };
}

/** Writes beside the pages what their host is to send along with them, and puts its missing pages in their place. */
function hosting() {
  return {
    name: 'hosting',
    hooks: {
      /**
       * What Vite itself says of this can be overwritten by a variable of the environment.
       *
       * @param {{ command: string, updateConfig: (config: object) => void }} options
       */
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { isBuilt: String(command === 'build') } } });
      },
      /** @param {{ dir: URL }} options */
      'astro:build:done': async ({ dir }) => {
        for (const [path, text] of filesOfHosts) {
          const file = new URL(path, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, text);
        }
        // Astro does this for the root alone.
        for (const edition of ['en', 'demo', 'demo/en']) {
          await rename(
            new URL(`${edition}/404/index.html`, dir),
            new URL(`${edition}/404.html`, dir),
          );
          await rmdir(new URL(`${edition}/404`, dir));
        }
      },
    },
  };
}

/** Says what a build cost: its pages, the time of each, the most memory that was held. */
function cost() {
  return {
    name: 'cost',
    hooks: {
      /** @param {{ pages: readonly unknown[], logger: { info: (line: string) => void } }} options */
      'astro:build:done': ({ pages, logger }) => {
        // Since the process began: what reading the content took is in it.
        const milliseconds = performance.now();
        const each = Math.round(milliseconds / pages.length);
        const memory = Math.round(process.resourceUsage().maxRSS / 1024);
        logger.info(
          `${pages.length} pages in ${(milliseconds / 1000).toFixed(1)} s, ${each} ms a page, at most ${memory} MB`,
        );
      },
    },
  };
}

/** Makes the PDF of each report, where it is asked for: a plain build needs no browser. */
function print() {
  return {
    name: 'print',
    hooks: {
      /** @param {{ dir: URL, logger: { info: (line: string) => void } }} options */
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env.CHHAMAS_PDF !== '1') return;
        const { printSite } = await import('./print/print-site.ts');
        const start = performance.now();
        const files = await printSite(fileURLToPath(dir), base);
        const seconds = (performance.now() - start) / 1000;
        logger.info(`${files.length} PDFs in ${seconds.toFixed(1)} s`);
      },
    },
  };
}

/** Writes the SHA-256 of every file of the site beside them, last of all: `chhamas verify` compares. */
function hashes() {
  return {
    name: 'hashes',
    hooks: {
      /** @param {{ dir: URL }} options */
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile())
          .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
          .map((file) => file.split(sep).join('/'))
          .filter((file) => file !== 'hashes.json')
          .toSorted();
        /** @type {Record<string, string>} */
        const hashed = {};
        for (const file of files) {
          const bytes = await readFile(join(folder, file));
          hashed[file] = createHash('sha256').update(bytes).digest('hex');
        }
        await writeFile(join(folder, 'hashes.json'), `${JSON.stringify(hashed, undefined, 2)}\n`);
      },
    },
  };
}
