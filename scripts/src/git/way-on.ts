import { askGit } from './run-git.ts';

/** Where a branch goes from here. */
export interface WayOn {
  /** False where the repository knows no other. */
  readonly hasRemote: boolean;
  /** The branch is the one that everybody reads: what is sent to it is asked for by nobody first. */
  readonly isMain: boolean;
  /** How it is sent: `git push --set-upstream origin notes`. */
  readonly push: string;
}

/** How what was committed to a branch is sent to the others. */
export async function wayOnFrom(top: string, branch: string): Promise<WayOn> {
  const remotes = ((await askGit(top, 'remote')) ?? '').split('\n').filter((name) => name !== '');
  const remote = remotes.includes('origin') ? 'origin' : (remotes[0] ?? '');
  const upstream = await askGit(top, 'rev-parse', '--abbrev-ref', `${branch}@{upstream}`);
  const head = await askGit(top, 'symbolic-ref', '--short', `refs/remotes/${remote}/HEAD`);
  const main = head === undefined ? ['main', 'master'] : [head.slice(remote.length + 1)];
  return {
    hasRemote: remote !== '',
    isMain: main.includes(branch),
    push: upstream === undefined ? `git push --set-upstream ${remote} ${branch}` : 'git push',
  };
}
