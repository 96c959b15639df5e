import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file beside its place and puts it there in one step: whoever looks sees the old text or the
 * new one, whatever happens in between.
 *
 * @throws {Error} from the file system; the old text then stands
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.unfinished-${process.pid}-${basename(file)}`);
  try {
    await writeSynced(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes a file that is not there yet, and waits until the disk has it. */
export async function writeSynced(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
