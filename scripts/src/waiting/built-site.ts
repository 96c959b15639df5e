import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The name of the list of hashes that every built site carries. */
const listName = 'hashes.json';

/**
 * Compares a built site with the hashes of its files that it carries. They are no signature: whoever
 * can write the site can write them. They tell a copy that was cut short or changed on its way.
 *
 * @returns how many files there are and which differ; undefined where the folder is no built site
 */
export async function compareBuiltFiles(
  folder: string,
): Promise<{ readonly files: number; readonly differing: readonly string[] } | undefined> {
  const text = await readFile(join(folder, listName), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const listed = hashesIn(text);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== listName);
  const differing: string[] = [];
  for (const path of new Set([...found, ...listed.keys()])) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    const hash = bytes && createHash('sha256').update(bytes).digest('hex');
    if (hash === undefined || hash !== listed.get(path)) differing.push(path);
  }
  return { files: found.length, differing: differing.toSorted() };
}

/** The folders of a built site under which releases lie: the real root and the demonstration. */
export async function builtRoots(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.includes('demo') ? [folder, join(folder, 'demo')] : [folder];
}

function hashesIn(text: string): ReadonlyMap<string, string> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return new Map();
    return new Map(Object.entries(value).map(([path, hash]) => [path, String(hash)]));
  } catch {
    return new Map();
  }
}
