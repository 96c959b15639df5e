import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const astro = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);
const site = fileURLToPath(new URL('..', import.meta.url));
const publicParts = ['site.json', 'pages', 'releases'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-site-'));
  for (const root of ['', 'demo']) {
    for (const part of publicParts) {
      const from = join(site, '../../content', root, part);
      await cp(from, join(folder, 'content', root, part), { recursive: true });
    }
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('the build shows a changed page, and stops at a changed byte of a release and names its file', async () => {
  const page = join(folder, 'content/pages/methodology.en.md');
  await appendFile(page, '\nA sentence that was just added.\n');
  const first = await build();
  expect([first.code, first.output]).toEqual([0, expect.any(String)]);
  const built = await readFile(join(folder, 'dist/en/methodology/index.html'), 'utf8');
  expect(built).toContain('A sentence that was just added.');

  const sealed = join(folder, 'content/demo/releases/reports/2020-S2/v1/figures.json');
  await writeFile(sealed, (await readFile(sealed, 'utf8')).replace('"n": 88', '"n": 89'));
  const second = await build();
  expect(second.code).not.toBe(0);
  expect(second.output).toContain(
    'demo/releases/reports/2020-S2/v1/figures.json: release/file-changed',
  );
  expect(second.output).not.toMatch(/^\s+at /m);
});

test('the build stops where a root says of itself what it is not', async () => {
  const content = join(folder, 'other');
  await cp(join(folder, 'content'), content, { recursive: true });
  await cp(join(site, '../../content/demo'), join(content, 'demo'), { recursive: true });
  const settings = join(content, 'site.json');
  const real = await readFile(settings, 'utf8');
  await writeFile(settings, real.replace('"invented": false', '"invented": true'));
  await rm(join(content, 'releases'), { recursive: true });
  const { code, output } = await build(content);
  expect(code).not.toBe(0);
  expect(output).toContain('site.json: "invented" must be false.');
});

function build(
  content = join(folder, 'content'),
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--outDir', join(folder, 'dist')], {
      cwd: site,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        CHHAMAS_CONTENT: content,
      },
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
