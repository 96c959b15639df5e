import type { Finding, UnreadKind } from '@chhamas/core';
import { unreadFile } from '@chhamas/core';
import { open, readFile, stat } from 'node:fs/promises';
import { archiveKind, fileKind } from '../sheets/file-kind.ts';
import { sheetBounds } from '../sheets/sheet-bounds.ts';
import { zipEntries } from '../sheets/zip-entries.ts';

/**
 * What lies in a folder of forms and is not read, such as a photograph of one: it is named, for there may
 * be figures in it, and the forms beside it are read all the same.
 */
export async function passedOver(file: string): Promise<Finding> {
  const entry = await stat(file).catch(() => undefined);
  if (entry?.isDirectory() === true) {
    return unreadFile(file, { why: 'passed-over', kind: 'folder', folder: file });
  }
  // What is no file at all, such as a pipe, would be waited for without end.
  const kind = entry?.isFile() === true ? await kindOf(file, entry.size) : 'unknown-file';
  return unreadFile(file, { why: 'passed-over', kind });
}

/** What a file is, as far as its beginning says so; of an archive, what lies in it. */
async function kindOf(file: string, size: number): Promise<UnreadKind> {
  try {
    const kind = fileKind(await beginningOf(file));
    if (kind === 'zip' && size <= sheetBounds.bytes) {
      const entries = zipEntries(new Uint8Array(await readFile(file)));
      return (entries && archiveKind(entries)) ?? 'unknown-file';
    }
    // A table under another name may be a copy that a program kept: an editor knows.
    return kind === 'text' || kind === 'locked' || kind === 'zip' ? 'unknown-file' : kind;
  } catch {
    // Whether or not it can be read, it is named.
    return 'unknown-file';
  }
}

async function beginningOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4000), 0, 4000, 0);
    return new Uint8Array(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
