import { defineConfig } from 'astro/config';

export default defineConfig({
  // The site may live in a folder of a host: every link is made with this base.
  base: process.env.CHHAMAS_BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default would swallow spaces between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Nothing is inlined: the pages allow styles, fonts and pictures from the site itself only.
  vite: { build: { assetsInlineLimit: 0 } },
});
