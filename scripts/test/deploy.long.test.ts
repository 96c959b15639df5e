import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { cleanEnvironment } from './support/scratch-repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'chhamas-deploy-'));
const publicClone = join(folder, 'chhamas');
const guide = readFileSync(join(root, 'docs/deploy.md'), 'utf8');
const blocks = Array.from(guide.matchAll(/^```sh\n([^]*?)^```$/gm), ([, code = '']) => code);
const somebody = { NAME: 'Somebody', EMAIL: 'somebody@localhost' };
const committer = Object.fromEntries(
  ['GIT_AUTHOR', 'GIT_COMMITTER'].flatMap((who) =>
    Object.entries(somebody).map(([key, value]) => [`${who}_${key}`, value]),
  ),
);
const sentence = 'One more sentence, by the editors.';
let output = '';

beforeAll(() => {
  run('git', ['clone', '--quiet', root, publicClone]);
  const signers = readFileSync(join(root, 'content/releases/signers/v1/signers.json'));
  const FINGERPRINT = createHash('sha256').update(signers).digest('hex');
  const [begin = '', divide = '', ...publish] = blocks;
  const edit = `printf '\\n${sentence}\\n' >> ../restricted/pages/about.en.md\n`;
  const all = [begin, divide, edit, ...publish].join('\n');
  output = run('sh', ['-e', '-c', all], { FINGERPRINT });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('R-49 the commands of the guide make two repositories and carry over what was published', () => {
  expect(blocks).toHaveLength(7);
  expect(output).toContain('content: nothing is wrong.');
  const tracked = run('git', ['-C', publicClone, 'ls-files', 'content', ':!content/demo']);
  const parts = new Set(tracked.split('\n').map((file) => file.split('/')[1]));
  expect([...parts].filter((part) => part !== undefined).sort()).toEqual([
    ...['LICENSE.md', 'disclosure-policy.json', 'indicators', 'package.json', 'pages'],
    ...['publication-policy.json', 'reference', 'releases', 'site.json'],
  ]);
});

test('what is restricted cannot be added to the public one by mistake', () => {
  const file = 'content/periods/note.json';
  run('sh', ['-c', `mkdir -p content/periods && echo '{}' > ${file}`], {}, publicClone);
  const added = spawnSync('git', ['-C', publicClone, 'add', file], { encoding: 'utf8' });
  expect([added.status, added.stderr]).toEqual([1, expect.stringContaining('content/periods')]);
});

test('the site is built of the public one alone, and has what the editors wrote', () => {
  expect(existsSync(join(publicClone, 'content/periods/2017-S1'))).toBe(false);
  expect(readFileSync(join(folder, 'www/en/about/index.html'), 'utf8')).toContain(sentence);
  expect(output.match(/\d+ files of the site are as they were built\./g)).toHaveLength(2);
});

test('the site for a folder of a host lies in it, with its rules where hosts look for them', () => {
  const about = readFileSync(join(folder, 'host/reports/en/about/index.html'), 'utf8');
  expect(about).toContain(sentence);
  expect(about).toContain('href="/reports/en/"');
  expect(readFileSync(join(folder, 'host/_headers'), 'utf8')).toMatch(/^\/reports\/\*\n/);
  expect(readFileSync(join(folder, 'host/_redirects'), 'utf8')).toMatch(/^\/reports\/km /);
});

test('the configurations that the guide names are there', () => {
  for (const [, file = ''] of guide.matchAll(/`(packages\/site\/hosting\/[\w.]+)`/g)) {
    expect(existsSync(join(root, file)), file).toBe(true);
  }
});

/** What a program prints; it must end well. */
function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd = folder,
): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...cleanEnvironment(), ...committer, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect([status, stderr, stdout]).toEqual([0, expect.any(String), expect.any(String)]);
  return stdout;
}
