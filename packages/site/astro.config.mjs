import { mkdir, writeFile } from 'node:fs/promises';
import { defineConfig } from 'astro/config';
import { headerFiles } from './src/hosting/header-files.ts';

/** The site may live in a folder of a host. */
const base = process.env.CHHAMAS_BASE ?? '/';

export default defineConfig({
  // Every link is made with it.
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default would swallow spaces between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Nothing is inlined: the pages allow styles, fonts and pictures from the site itself only.
  integrations: [design(), hosting(), cost()],
  vite: { build: { assetsInlineLimit: 0 } },
});

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

/** Writes beside the pages what their host is to send along with them. */
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
        for (const [path, text] of headerFiles(base)) {
          const file = new URL(path, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, text);
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
