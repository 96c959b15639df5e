import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeSynced } from './write-whole.ts';

/**
 * Writes the files of a release into a folder that does not exist yet: beside it first, then in one
 * rename, so that the folder is either whole or not there.
 *
 * @param folder the folder of the version: `…/reports/2020-S2/v1`
 * @throws {Error} where the folder exists already; a sealed folder is never written again
 */
export async function writeReleaseFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const beside = join(dirname(folder), `.unfinished-${process.pid}`);
  // Below a folder that is gone, Node tries a relative path for ever.
  await mkdir(resolve(beside), { recursive: true });
  try {
    for (const [name, file] of files) await writeSynced(join(beside, name), file);
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}
