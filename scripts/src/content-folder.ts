import { join } from 'node:path';
import { isThere } from './is-there.ts';

/**
 * The content folder that a call means: the named one, or `content` below this folder, or this
 * folder where it is one.
 *
 * @returns undefined where there is none; a folder without any content is none
 */
export async function findContentFolder(named: string | undefined): Promise<string | undefined> {
  for (const folder of named === undefined ? ['content', '.'] : [named]) {
    // One of them may be missing, which is a finding; a folder with none of them was not meant.
    for (const sign of ['site.json', 'reference', 'periods']) {
      if (await isThere(join(folder, sign))) return folder;
    }
  }
  return undefined;
}
