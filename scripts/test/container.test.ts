import { spawnSync } from 'node:child_process';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { mayEnterContainer } from './support/container-context.ts';
import { containerfile, containerStages } from './support/containerfile.ts';

/** Every file that git knows here. */
const tracked = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .stdout.split('\n')
  .filter((file) => file !== '');

test('the Containerfile is well formed', () => {
  expect(validate(containerfile).map(({ message }) => message)).toEqual([]);
});

test('what it begins with is named by its version, and what it serves with is not root', () => {
  const stages = containerStages();
  for (const [from] of stages)
    expect(from?.text).toMatch(/^[\w./-]+:\d+\.\d+\.\d+-[\w.-]+(?: AS \w+)?$/);
  const users = stages.at(-1)?.filter(({ keyword }) => keyword === 'USER');
  expect(users?.map(({ text }) => text)).toEqual(['101']);
});

test.each([
  'content/periods/2017-S1/press/kpt.json',
  'content/periods/waiting/reports/2022-S1/v1/report.json',
  'content/plans/2019-2023/plan.json',
  'content/signers.json',
  'content/notes.txt',
  'content/releases/.unfinished-12-v1/report.json',
  'content/demo/keys/signer-one.json',
  'content/demo/periods/2022-S1/cycle.json',
  'keys/secretary-general.json',
  'packages/site/signer.key',
  'scripts/signer.pem',
  '.git/config',
  '.env',
  'packages/site/.env.local',
  'node_modules/astro/package.json',
  'packages/site/node_modules/ajv/package.json',
  'packages/site/dist/index.html',
])('%s stays out of its build', (path) => {
  expect(mayEnterContainer(path)).toBe(false);
});

test('of the content only what the public repository holds enters it', () => {
  const content = tracked.filter((file) => file.startsWith('content/')).filter(mayEnterContainer);
  const parts = content.map((file) => /^content\/(?:demo\/)?([^/]+)/.exec(file)?.[1]);
  expect([...new Set(parts)].toSorted()).toEqual([
    ...['disclosure-policy.json', 'indicators', 'package.json', 'pages'],
    ...['publication-policy.json', 'reference', 'releases', 'site.json'],
  ]);
});
