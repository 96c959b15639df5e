import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../bootstrap/run.mjs';

/** Builds the site of a content folder into another folder, as a process of its own. */
export function buildSiteOf(
  content: string,
  out: string,
): Promise<{ readonly code: number; readonly output: string }> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:DEV|PROD|MODE|SSR|BASE_URL|TEST|VITEST.*|NODE_ENV)$/.test(name),
  );
  const env = {
    ...Object.fromEntries(own),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    CHHAMAS_BASE: '/',
    CHHAMAS_CONTENT: content,
    CHHAMAS_CACHE: `${out}-cache`,
  };
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const cwd = join(root, 'packages/site');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--outDir', out], { cwd, env });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, output });
    });
  });
}
