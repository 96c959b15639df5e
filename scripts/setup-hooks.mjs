// npm run setup:hooks: has git call scripts/hooks/pre-commit before each commit, in every worktree of this clone.

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BootstrapError } from './bootstrap/bootstrap-error.mjs';
import { ask } from './bootstrap/run.mjs';

const call = 'scripts/hooks/pre-commit';

/** A worktree of a branch without the guard commits as before. */
const hook = `#!/bin/sh
# Written by npm run setup:hooks of Chhamas.
guard="$(git rev-parse --show-toplevel)/${call}"
[ ! -f "$guard" ] || exec sh "$guard"
`;

/**
 * Writes the hook where git looks for it; a hook of somebody else stays.
 *
 * @returns {string} what was done
 * @throws {BootstrapError} where a hook of somebody else is in the way
 */
export function setUpHook() {
  const folder = ask('git', ['rev-parse', '--git-path', 'hooks']);
  if (folder === undefined) throw new BootstrapError('This is no git repository: run git init.');
  const file = join(resolve(folder), 'pre-commit');
  const former = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (former?.includes(call) && !isOurs(former)) return `${file} calls ${call} already.`;
  if (former !== undefined && !isOurs(former)) throw inTheWay(`${file} is there already`, file);
  const elsewhere = ask('git', ['config', '--get', 'core.hooksPath']);
  if (elsewhere !== undefined && former === undefined) {
    // Hooks that are kept elsewhere may serve other repositories too.
    throw inTheWay(`core.hooksPath is ${elsewhere}`, file);
  }
  mkdirSync(resolve(folder), { recursive: true });
  const removed = removeLeftovers(resolve(folder));
  writeWhole(file, hook);
  const done = former === hook ? `${file} is as it should be.` : `${file} was written.`;
  return [...removed.map((each) => `An earlier run was stopped: ${each} is removed.`), done].join(
    '\n',
  );
}

/**
 * Writes a program beside its place and puts it there in one step, so that git finds the former one or
 * this one.
 *
 * @param {string} file
 * @param {string} text
 */
function writeWhole(file, text) {
  const beside = join(dirname(file), `.unfinished-${process.pid}-${basename(file)}`);
  writeFileSync(beside, text, { flush: true });
  chmodSync(beside, 0o755);
  renameSync(beside, file);
}

/**
 * @param {string} folder of hooks
 * @returns {string[]} what was being written there when an earlier run was stopped
 */
function removeLeftovers(folder) {
  const left = readdirSync(folder).filter((name) => /^\.unfinished-\d+-pre-commit$/.test(name));
  const files = left.map((name) => join(folder, name));
  for (const file of files) rmSync(file);
  return files;
}

/** @param {string} text of a hook */
function isOurs(text) {
  return text.includes('Written by npm run setup:hooks of Chhamas.');
}

/**
 * @param {string} reason
 * @param {string} file
 */
function inTheWay(reason, file) {
  return new BootstrapError(
    `Nothing was changed: ${reason}. Add this line to ${file}:\n  sh ${call} || exit 1`,
  );
}

try {
  process.stdout.write(`${setUpHook()}\n`);
} catch (error) {
  if (!(error instanceof BootstrapError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
