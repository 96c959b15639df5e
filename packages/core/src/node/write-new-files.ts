import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeNew, writeSynced } from './write-whole.ts';

/**
 * Writes files that are not there yet; what is there already stays as it is.
 *
 * A folder that is not there comes whole, in one step. Into one that is there the files come one after the
 * other, in their order: whoever is stopped between two of them writes the others in the next run.
 *
 * @param files by their path from the folder
 * @returns the paths of those that were written
 * @throws {Error} from the file system; what had been written is then taken away again
 */
export async function writeNewFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  if (!(await isThere(folder)) && (await writeFolder(folder, files))) return [...files.keys()];
  const written: string[] = [];
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      // Below a folder that is gone, Node tries a relative path for ever.
      await mkdir(resolve(dirname(path)), { recursive: true });
      if (await writeNew(path, text)) written.push(name);
    }
  } catch (error) {
    for (const name of written) await rm(join(folder, name), { force: true });
    throw error;
  }
  return written;
}

/** @returns false where somebody else made the folder meanwhile */
async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  const beside = join(dirname(folder), `.unfinished-${process.pid}`);
  try {
    for (const [name, text] of files) {
      await mkdir(resolve(dirname(join(beside, name))), { recursive: true });
      await writeSynced(join(beside, name), text);
    }
    await rename(beside, folder);
    return true;
  } catch (error) {
    if (await isThere(folder)) return false;
    throw error;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
