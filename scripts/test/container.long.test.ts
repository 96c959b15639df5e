import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { mayEnterContainer } from './support/container-context.ts';
import { containerStages } from './support/containerfile.ts';
import { cleanEnvironment } from './support/scratch-repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'chhamas-container-'));
const home = '/home/node/chhamas';
const [build = [], serve = []] = containerStages();

beforeAll(() => {
  const files = run('git', ['ls-files'], root).split('\n');
  for (const file of files.filter((each) => each !== '' && mayEnterContainer(each))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the commands of the Containerfile build and verify the site from what may enter it', () => {
  const commands = build
    .filter(({ keyword }) => keyword === 'RUN')
    .map(({ text }) => text)
    .filter((text) => text !== `mkdir ${home}`);
  expect(commands.length).toBeGreaterThan(2);
  let output = '';
  for (const command of commands) output = run('sh', ['-e', '-c', command], folder);
  expect(output).toMatch(/\d+ files of the site are as they were built\./);
  const page = readFileSync(join(folder, 'packages/site/dist/en/index.html'), 'utf8');
  expect(page).toContain('href="/reports/en/about/"');
});

test('what is copied from the build is there, and where nginx looks for it', () => {
  const copied = serve
    .filter(({ keyword, text }) => keyword === 'COPY' && text.startsWith(`${home}/`))
    .map(({ text }) => text.split(' '));
  const [[file = '', to] = [], site] = copied;
  const server = readFileSync(join(root, 'packages/site/hosting/nginx.conf'), 'utf8');
  expect(server).toContain(`include ${to ?? ''};`);
  const included = readFileSync(join(folder, file.slice(home.length)), 'utf8');
  expect(included).toContain('location /reports/ {');
  expect(site).toEqual([`${home}/packages/site/dist`, '/srv/www${CHHAMAS_BASE}']);
  expect(server).toContain('root /srv/www;');
});

/** What a program prints; it must end well. */
function run(program: string, args: readonly string[], cwd: string): string {
  const environment = { ...cleanEnvironment(), CHHAMAS_BASE: '/reports/', TZ: 'UTC' };
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect([args, status, stderr, stdout]).toEqual([args, 0, expect.any(String), expect.any(String)]);
  return stdout;
}
