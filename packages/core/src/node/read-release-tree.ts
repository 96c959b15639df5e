import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../kernel/finding.ts';
import type { ReleaseTree } from '../release/seal/release-folder.ts';
import { isUnfinished } from './names-in.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Every file below a folder of releases, by its path from there, and what is not read: links, and
 * what is larger than any release. What was never finished is passed over.
 *
 * @returns nothing where there is no such folder
 * @throws {Error} from the file system where a file cannot be read
 */
export async function readReleaseFiles(
  folder: string,
): Promise<{ readonly tree: ReleaseTree; readonly findings: readonly Finding[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some(isUnfinished))
    .sort();
  const tree = new Map<string, Uint8Array<ArrayBuffer>>();
  const findings: Finding[] = [];
  for (const path of paths) {
    const bytes = await readBytes(join(folder, path), `releases/${path}`);
    if ('code' in bytes) findings.push(bytes);
    else tree.set(path, bytes);
  }
  return { tree, findings };
}

/** The same without what is not read: a release of which that is a part is refused. */
export async function readReleaseTree(folder: string): Promise<ReleaseTree> {
  return (await readReleaseFiles(folder)).tree;
}
