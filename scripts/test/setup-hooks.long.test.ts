import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { nodesOnPath } from './support/packed-core.ts';
import type { ScratchRepository } from './support/scratch-repository.ts';
import { installCommand, makeRepository } from './support/scratch-repository.ts';

const hook = '.git/hooks/pre-commit';
const page = 'content/pages/about.en.md';

const setUp = ({ run }: ScratchRepository, folder?: string) =>
  run(process.execPath, [join(root, 'scripts/setup-hooks.mjs')], folder);

/** A repository with the command and the hook in it, all committed. */
function hooked(): ScratchRepository {
  const repository = makeRepository();
  installCommand(repository);
  repository.commit();
  setUp(repository);
  return repository;
}

test('the hook is written once, and a second time nothing is done', () => {
  const repository = makeRepository();
  const file = join(repository.top, hook);
  expect(setUp(repository)).toEqual({ code: 0, out: `${file} was written.\n`, err: '' });
  const written = readFileSync(file, 'utf8');
  expect(statSync(file).mode & 0o111).not.toBe(0);
  expect(setUp(repository)).toEqual({ code: 0, out: `${file} is as it should be.\n`, err: '' });
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test('an older hook of ours is replaced', () => {
  const repository = makeRepository();
  repository.write(hook, '#!/bin/sh\n# Written by npm run setup:hooks of Chhamas.\nexit 0\n');
  expect(setUp(repository).out).toBe(`${join(repository.top, hook)} was written.\n`);
});

test('what a run that was stopped had left is removed', () => {
  const repository = makeRepository();
  const left = '.git/hooks/.unfinished-99999999-pre-commit';
  repository.write(left, '#!/bin/sh\n# Writ');
  const [file, removed] = [join(repository.top, hook), join(repository.top, left)];
  expect(setUp(repository).out).toBe(
    `An earlier run was stopped: ${removed} is removed.\n${file} was written.\n`,
  );
  expect(existsSync(removed)).toBe(false);
});

test('a hook of somebody else stays, and the line to add is told; once it is there, all is well', () => {
  const repository = makeRepository();
  const file = join(repository.top, hook);
  repository.write(hook, '#!/bin/sh\necho mine\n');
  expect(setUp(repository)).toEqual({
    code: 1,
    out: '',
    err:
      `Nothing was changed: ${file} is there already. Add this line to ${file}:\n` +
      '  sh scripts/hooks/pre-commit || exit 1\n',
  });
  expect(readFileSync(file, 'utf8')).toBe('#!/bin/sh\necho mine\n');
  repository.write(hook, '#!/bin/sh\nsh scripts/hooks/pre-commit || exit 1\necho mine\n');
  expect(setUp(repository).code).toBe(0);
});

test('where hooks are kept elsewhere nothing is written there', () => {
  const repository = makeRepository();
  repository.git(['config', 'core.hooksPath', '.hooks']);
  const { code, err } = setUp(repository);
  expect([code, err]).toEqual([1, expect.stringContaining('core.hooksPath is .hooks')]);
  expect(existsSync(join(repository.top, '.hooks'))).toBe(false);
});

test('outside a repository it says so', () => {
  const repository = makeRepository();
  repository.remove('.git');
  expect(setUp(repository)).toEqual({
    code: 1,
    out: '',
    err: 'This is no git repository: run git init.\n',
  });
});

test('git refuses a commit of personal data, and takes it without', () => {
  const repository = hooked();
  repository.write(page, 'Call 012 345 678\n');
  const { code, err } = repository.commit();
  expect([code, err]).toEqual([1, expect.stringMatching(/report\/personal-data[^]*--lang en/)]);
  expect(repository.git(['log', '--oneline']).out.trim().split('\n')).toHaveLength(2);
  repository.write(page, 'Nobody is named.\n');
  expect(repository.commit()).toEqual({ code: 0, out: '', err: '' });
});

test('a commit of some files is guarded for those', () => {
  const repository = hooked();
  repository.write(page, 'Call 012 345 678\n');
  repository.write('content/pages/plan.en.md', 'Nobody.\n');
  repository.git(['add', '--all']);
  const commit = (file: string) => repository.git(['commit', '--quiet', '-m', 'Next', '--', file]);
  expect(commit('content/pages/plan.en.md').code).toBe(0);
  expect(commit(page).code).toBe(1);
});

test('the hook guards every worktree, and one of a branch without the guard commits as before', () => {
  const repository = hooked();
  const { git, top, run } = repository;
  const [inside, before] = [join(top, 'node_modules-wt'), join(top, 'before-wt')];
  git(['worktree', 'add', '--quiet', '-b', 'part', inside]);
  git(['worktree', 'add', '--quiet', '-b', 'old', before, 'HEAD~1']);
  const commitIn = (folder: string) => {
    run('sh', ['-c', `echo "Call 012 345 678" > ${page}`], folder);
    return git(['commit', '--quiet', '--all', '-m', 'Next'], folder);
  };
  expect(commitIn(before).code).toBe(0);
  // Nothing is installed there yet: better no commit than one that nobody looked at.
  expect(commitIn(inside)).toEqual({
    code: 1,
    out: '',
    err: 'Nothing was committed: the guard is not installed. Run npm ci.\n',
  });
  run('ln', ['-s', join(root, 'node_modules'), 'node_modules'], inside);
  run('ln', ['-s', join(root, 'scripts/node_modules'), 'scripts/node_modules'], inside);
  expect(commitIn(inside).err).toContain('report/personal-data');
  expect(setUp(repository, inside).code).toBe(0);
});

test.each([...nodesOnPath()])('Node %s sets the hook up and runs it', (_, node) => {
  const repository = hooked();
  expect(repository.run(node, [join(root, 'scripts/setup-hooks.mjs')]).code).toBe(0);
  repository.write(page, 'Call 012 345 678\n');
  repository.git(['add', '--all']);
  const { code, err } = repository.run(node, ['scripts/guard-hook.mjs']);
  expect([code, err]).toEqual([1, expect.stringContaining('report/personal-data')]);
});
