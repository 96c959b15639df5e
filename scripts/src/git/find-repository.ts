import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { askGit, runGit } from './run-git.ts';

/** A repository in which something may be committed. */
export interface FoundRepository {
  readonly top: string;
  /** The folder that was asked about, from there: `content/`; empty where it is the same. */
  readonly prefix: string;
  /** The branch that the commit goes to. */
  readonly branch: string;
}

/** Why nothing can be committed. */
export type RepositoryProblem =
  'no-git' | 'no-repository' | 'no-name' | 'detached' | 'unfinished' | 'locked';

/** What git leaves while something is going on that a commit would end, or mix with. */
const goingOn = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'];

/** How long another git is waited for, in milliseconds. */
const patience = 3000;

/** The repository that a folder lies in, or the first thing for which nothing can be committed there. */
export async function findRepository(folder: string): Promise<FoundRepository | RepositoryProblem> {
  if ((await runGit('.', ['--version'])).code !== 0) return 'no-git';
  const top = await askGit(folder, 'rev-parse', '--show-toplevel');
  const prefix = await askGit(folder, 'rev-parse', '--show-prefix');
  if (top === undefined || prefix === undefined) return 'no-repository';
  // A name that git makes up of the machine's is nobody's.
  const named = await askGit(folder, '-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT');
  if (named === undefined) return 'no-name';
  const branch = await askGit(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD');
  if (branch === undefined) return 'detached';
  for (const name of goingOn) if (await isInGit(top, name)) return 'unfinished';
  const until = Date.now() + patience;
  while (await isInGit(top, 'index.lock')) {
    if (Date.now() > until) return 'locked';
    await new Promise((done) => setTimeout(done, 100));
  }
  return { top, prefix, branch };
}

async function isInGit(top: string, name: string): Promise<boolean> {
  const path = await askGit(top, 'rev-parse', '--git-path', name);
  return lstat(resolve(top, path ?? name)).then(
    () => true,
    () => false,
  );
}
