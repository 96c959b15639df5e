import { runGit } from './run-git.ts';

/**
 * The files below a folder that differ from the last commit: changed, new or gone, as they lie, whether
 * staged or not. What git is told to ignore is none.
 *
 * @param prefix the folder from the top: `content/`; empty for everything
 * @returns their paths from the top, sorted
 */
export async function changedFiles(top: string, prefix: string): Promise<readonly string[]> {
  const args = ['--literal-pathspecs', 'status', '--porcelain=v1', '-z', '--no-renames'];
  const below = prefix === '' ? '.' : prefix;
  const { bytes } = await runGit(top, [...args, '--untracked-files=all', '--', below]);
  return bytes
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '' && !isNeverCommitted(entry.slice(0, 2)))
    .map((entry) => entry.slice(3))
    .toSorted();
}

/** Added to the index and taken away again: the last commit has none, and neither has the folder. */
function isNeverCommitted(states: string): boolean {
  return states === 'AD';
}
