import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What lies in a content folder and is not content of this root. */
const skipped = new Set(['demo', 'releases', 'schemas', 'node_modules']);

/**
 * The texts of a content folder but its releases, by path from the folder with forward slashes.
 * Dot files and the files of the workspace itself are passed over.
 *
 * @throws {Error} from the file system where the folder cannot be read
 */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== 'package.json' && !isSkipped(file))
    .toSorted();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
    ),
  );
}

function isSkipped(file: string): boolean {
  const parts = file.split('/');
  return parts.some((part) => part.startsWith('.')) || skipped.has(parts[0] ?? '');
}
