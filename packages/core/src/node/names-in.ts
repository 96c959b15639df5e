import { readdir } from 'node:fs/promises';

/** What a writer leaves where it was stopped. */
const unfinished = /^\.unfinished-\d+(?:-|$)/;

/** True of the name of what was being written when its writer was stopped. */
export function isUnfinished(name: string): boolean {
  return unfinished.test(name);
}

/**
 * The names in a folder, sorted. What was never finished is passed over.
 *
 * @returns empty where there is no such folder; undefined where it is a file
 * @throws {Error} from the file system where the folder cannot be read
 */
export async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !isUnfinished(name)).toSorted();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return undefined;
    throw error;
  }
}
