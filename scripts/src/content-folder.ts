import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The content folder that a call means: the named one, or `content` below this folder, or this
 * folder where it is one.
 *
 * @returns undefined where there is none
 */
export async function findContentFolder(named: string | undefined): Promise<string | undefined> {
  const candidates = named === undefined ? ['content', '.'] : [named];
  for (const folder of candidates) {
    const isFolder = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) continue;
    if (named !== undefined) return folder;
    const hasSettings = await stat(join(folder, 'site.json')).then(
      () => true,
      () => false,
    );
    if (hasSettings) return folder;
  }
  return undefined;
}
