import { spawn } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const astro = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);
const ownFolder = fileURLToPath(new URL('..', import.meta.url));

/** The content of this repository. */
export const contentFolder = join(ownFolder, '../../content');

/** Copies what the site reads of the content: nothing restricted. */
export async function copyPublicContent(to: string): Promise<void> {
  for (const root of ['', 'demo']) {
    for (const part of ['site.json', 'pages', 'releases']) {
      await cp(join(contentFolder, root, part), join(to, root, part), { recursive: true });
    }
  }
}

/** Where the copies of the content say that they are published. */
export const publicAddress = 'https://example.org';

/** Gives both roots of a copy an address, so that feed, catalogue and list of pages are made. */
export async function giveAddress(content: string): Promise<void> {
  for (const root of ['', 'demo']) {
    const settings = join(content, root, 'site.json');
    const text = await readFile(settings, 'utf8');
    await writeFile(settings, text.replace('"address": null', `"address": "${publicAddress}/"`));
  }
}

/**
 * Builds the site of a content folder, and tells how that ended and what was printed.
 *
 * @param how the folder of the programs, this one where left out; the folder of the host under which the site
 *   is to lie; and what is said to the build in its environment besides
 */
export function buildSite(
  content: string,
  outDir: string,
  {
    site = ownFolder,
    base = '/',
    asked = {},
  }: {
    readonly site?: string;
    readonly base?: string;
    readonly asked?: NodeJS.ProcessEnv;
  } = {},
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
      cwd: site,
      env: {
        ...withoutRunner(process.env),
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        CHHAMAS_BASE: base,
        CHHAMAS_CONTENT: content,
        // Builds side by side would read each other's content from one store.
        CHHAMAS_CACHE: `${outDir}-cache`,
        ...asked,
      },
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** What the runner of the tests says of itself in the environment, a build would believe of itself. */
function withoutRunner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:DEV|PROD|MODE|SSR|BASE_URL|TEST|VITEST.*|NODE_V8_COVERAGE)$/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !own.test(name)));
}
