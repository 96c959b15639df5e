import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../bootstrap/run.mjs';
import { runChhamas } from './support/run-chhamas.ts';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

const folder = join(root, '.github/workflows');
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const workflows = files.map((file) => parse(textOf(file)) as Workflow);
const steps = workflows.flatMap(({ jobs }) => Object.values(jobs)).flatMap((job) => job.steps);
const lines = steps.flatMap(({ run = '' }) => run.split('\n').filter((line) => line !== ''));

test('a workflow may read the repository and nothing else, and knows no secret', () => {
  expect(files).toEqual(['check.yml']);
  for (const { permissions, jobs } of workflows) {
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).map((job) => job.permissions)).not.toContain(expect.anything());
  }
  expect(files.map(textOf).join('\n')).not.toMatch(/secrets\.|pull_request_target|GITHUB_TOKEN/);
});

test('every action is named with its whole version, and no checkout leaves a key behind', () => {
  const used = steps.flatMap(({ uses, with: given }) =>
    uses === undefined ? [] : [{ uses, given }],
  );
  expect(used.length).toBeGreaterThan(0);
  for (const { uses, given } of used) {
    expect(uses).toMatch(/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/);
    if (uses.startsWith('actions/checkout'))
      expect(given).toMatchObject({ 'persist-credentials': false });
  }
});

test('nothing of a proposed change stands in a command: what others wrote is no program', () => {
  expect(lines.filter((line) => line.includes('${{'))).toEqual([]);
});

test('every command of a step is there: scripts of npm, and verbs with their options', async () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const { out } = await runChhamas(root, '--help', '--lang', 'en');
  const verbs = Array.from(out.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) /gm), ([, verb]) => verb);
  const shell = /^(?:if git diff --quiet .*; then|fi|\s+echo [a-z-]+=true >> "\$GITHUB_OUTPUT")$/;
  for (const line of lines) {
    const [program, first = '', second = '', ...rest] = line.trim().split(' ');
    if (program === 'npm') {
      expect([line, first === 'ci' || Object.hasOwn(scripts, first)]).toEqual([line, true]);
    } else if (program === 'npx') {
      expect([line, first, verbs.includes(second)]).toEqual([line, 'chhamas', true]);
      const help = await runChhamas(root, second, '--help', '--lang', 'en');
      for (const option of rest.filter((word) => word.startsWith('--'))) {
        expect([line, help.out.includes(option)]).toEqual([line, true]);
      }
    } else expect([line, shell.test(line)]).toEqual([line, true]);
  }
  expect(lines.filter((line) => line.includes('check --format github'))).toHaveLength(2);
});

test('what is asked of a change is asked in both languages', () => {
  const template = readFileSync(join(root, '.github/pull_request_template.md'), 'utf8');
  const asked = template.split('\n').filter((line) => line.startsWith('- [ ] '));
  expect(asked.length).toBeGreaterThan(3);
  for (const line of asked) expect(line).toMatch(/[ក-៿].* · [a-z]/);
});
