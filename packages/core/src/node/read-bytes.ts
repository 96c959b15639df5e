import { lstat, readFile } from 'node:fs/promises';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';

/** The largest file that is read, in bytes: thirty times the largest of ours. */
const mostBytes = 32 * 1024 * 1024;

/**
 * The bytes of a file of content, or why it is not read: it is a folder or a link, which could lead
 * to what is not public, or it is larger than any content.
 *
 * @param path where it lies
 * @param file its path from the content folder, for the finding
 * @throws {Error} from the file system where there is no such file
 */
export async function readBytes(
  path: string,
  file: string,
): Promise<Uint8Array<ArrayBuffer> | Finding> {
  const entry = await lstat(path);
  if (!entry.isFile()) return finding('report/not-a-file', file, { file });
  if (entry.size > mostBytes) {
    return finding('kernel/too-large', file, { file }, { bytes: entry.size, most: mostBytes });
  }
  return new Uint8Array(await readFile(path));
}
