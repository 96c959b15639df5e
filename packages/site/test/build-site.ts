import { spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
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

/**
 * Builds the site of a content folder, and tells how that ended and what was printed.
 *
 * @param asked what is said to it in the environment besides
 * @param site the folder of the programs; this one where left out
 */
export function buildSite(
  content: string,
  outDir: string,
  asked: NodeJS.ProcessEnv = {},
  site = ownFolder,
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
      cwd: site,
      env: {
        ...withoutRunner(process.env),
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
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
