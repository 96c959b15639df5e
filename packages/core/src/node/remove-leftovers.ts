import { readdir, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isUnfinished } from './names-in.ts';

/** Nothing takes as long to write. */
const oneHour = 60 * 60_000;

/**
 * Removes what was being written in a folder when its writers were stopped. What a process that is
 * still there is writing stays.
 *
 * @param reach whether folders within it are looked into too
 * @returns the paths of what was removed, from the folder; empty where there is no such folder
 * @throws {Error} from the file system where something cannot be removed
 */
export async function removeLeftovers(
  folder: string,
  reach: 'here' | 'below',
): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: reach === 'below' }).catch(() => []);
  const removed: string[] = [];
  for (const name of names.toSorted()) {
    const path = join(folder, name);
    if (!isUnfinished(name.split(sep).at(-1) ?? '') || (await mayStay(path))) continue;
    await rm(path, { recursive: true, force: true });
    removed.push(name.replaceAll(sep, '/'));
  }
  return removed;
}

/** Whether whoever writes under this name may still be there; or it went with what it was in. */
async function mayStay(path: string): Promise<boolean> {
  const modified = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
  if (modified === undefined) return true;
  // The number of a process is given to another one, sooner or later.
  if (Date.now() - modified > oneHour) return false;
  const pid = Number(/\.unfinished-(\d+)[^\\/]*$/.exec(path)?.[1]);
  return pid !== process.pid && isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
