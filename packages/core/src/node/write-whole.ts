import { link, lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file beside its place and puts it there in one step: whoever looks sees the old text or the
 * new one, whatever happens in between.
 *
 * @throws {Error} from the file system; the old text then stands
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = besideOf(file);
  try {
    await writeSynced(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Writes a file that is not there yet: beside its place first, then in one step, so that whoever looks
 * sees all of it or nothing. What is there already is never written over.
 *
 * @param mode who may read and write it, as `chmod` takes it
 * @returns false where there is a file of that name; it stays as it is
 * @throws {Error} from the file system; nothing is there then
 */
export async function writeNew(
  file: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<boolean> {
  const beside = besideOf(file);
  try {
    await writeSynced(beside, content, mode);
    // A second name, unlike a rename, never takes the place of another file.
    if (await didSucceed(link(beside, file))) return true;
    if (await didSucceed(lstat(file))) return false;
    // A memory stick gives no file a second name.
    await rename(beside, file);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Writes a file that is not there yet, and waits until the disk has it. */
export async function writeSynced(
  file: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name of a file until it is finished. */
function besideOf(file: string): string {
  return join(dirname(file), `.unfinished-${process.pid}-${basename(file)}`);
}

function didSucceed(act: Promise<unknown>): Promise<boolean> {
  return act.then(
    () => true,
    () => false,
  );
}
