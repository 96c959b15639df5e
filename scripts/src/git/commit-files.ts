import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeWhole } from '@chhamas/core/node';
import type { GuardedChanges } from './guarded-changes.ts';
import { stagedChanges } from './guarded-changes.ts';
import { askGit, runGit } from './run-git.ts';

const addAll = [
  ...['--literal-pathspecs', 'add', '--all'],
  ...['--pathspec-from-file=-', '--pathspec-file-nul'],
];

/** What a commit of these files alone would change; nothing is staged for it. */
export async function changesToCommit(
  top: string,
  files: readonly string[],
): Promise<GuardedChanges> {
  const beside = await mkdtemp(join(tmpdir(), 'chhamas-index-'));
  const index = join(beside, 'index');
  try {
    const head = await askGit(top, 'rev-parse', '--verify', '--quiet', 'HEAD');
    if (head !== undefined) await runGit(top, ['read-tree', head], '', index);
    await runGit(top, addAll, files.join('\0'), index);
    return await stagedChanges(top, index);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/**
 * Commits these files and nothing else, whatever is staged. Where git refuses, its index is as before.
 *
 * @param files from the top; those that are gone too
 * @returns the commit, or what git said
 */
export async function commitFiles(
  top: string,
  files: readonly string[],
  message: string,
): Promise<{ readonly commit: string } | { readonly said: string }> {
  const path = resolve(
    top,
    (await askGit(top, 'rev-parse', '--git-path', 'index')) ?? '.git/index',
  );
  const before = await readFile(path).catch(() => undefined);
  const list = files.join('\0');
  const added = await runGit(top, addAll, list);
  const args = ['--literal-pathspecs', 'commit', '--quiet', '--only', `--message=${message}`];
  const from = ['--pathspec-from-file=-', '--pathspec-file-nul'];
  const committed = added.code === 0 ? await runGit(top, [...args, ...from], list) : added;
  if (committed.code === 0) {
    return { commit: (await askGit(top, 'rev-parse', '--short', 'HEAD')) ?? '' };
  }
  if (before === undefined) await rm(path, { force: true });
  else await writeWhole(path, before);
  return { said: [committed.said, committed.bytes.toString('utf8').trim()].join('\n').trim() };
}
