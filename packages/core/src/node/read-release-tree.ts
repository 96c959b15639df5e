import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ReleaseTree } from '../release/seal/release-folder.ts';
import { isUnfinished } from './names-in.ts';

/**
 * Every file below a folder of releases, by its path from there. What was never finished is passed
 * over; a link, or whatever else is no file, has no bytes, so that nothing accepts it.
 *
 * @returns empty where there is no such folder
 * @throws {Error} from the file system where a file cannot be read
 */
export async function readReleaseTree(folder: string): Promise<ReleaseTree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const read = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)) }))
    .map(({ entry, path }) => ({ entry, path: path.split(sep).join('/') }))
    .filter(({ path }) => !path.split('/').some(isUnfinished))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(async ({ entry, path }) => {
      const bytes = entry.isFile() ? await readFile(join(folder, path)) : [];
      return [path, new Uint8Array(bytes)] as const;
    });
  return new Map(await Promise.all(read));
}
