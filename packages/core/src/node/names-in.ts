import { readdir } from 'node:fs/promises';

/**
 * The names in a folder, sorted. Names that begin with a dot are passed over: a release that was
 * never finished begins with one.
 *
 * @returns empty where there is no such folder; undefined where it is a file
 * @throws {Error} from the file system where the folder cannot be read
 */
export async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.')).toSorted();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return undefined;
    throw error;
  }
}
