import { readdir } from 'node:fs/promises';

/** What `writeReleaseFolder` leaves where it was stopped. */
const unfinished = /^\.unfinished-\d+$/;

/**
 * The names in a folder, sorted. A release that was never finished is passed over.
 *
 * @returns empty where there is no such folder; undefined where it is a file
 * @throws {Error} from the file system where the folder cannot be read
 */
export async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !unfinished.test(name)).toSorted();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return undefined;
    throw error;
  }
}
