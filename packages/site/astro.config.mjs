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
  integrations: [design()],
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
