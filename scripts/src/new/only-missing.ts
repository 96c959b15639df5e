import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

/** Of some files those of which there is none yet under that name, in the same order. */
export async function onlyMissing(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const missing: (readonly [string, string])[] = [];
  for (const [name, text] of files) {
    const isThere = await lstat(join(folder, name)).then(
      () => true,
      () => false,
    );
    if (!isThere) missing.push([name, text]);
  }
  return new Map(missing);
}
