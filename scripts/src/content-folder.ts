import { dirname, join, relative, resolve } from 'node:path';
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

/**
 * The folder above this one that holds the content, for whoever went into a folder of the project.
 *
 * @returns the way to it, as it is typed: `../..`; undefined where there is none
 */
export async function projectAbove(): Promise<string | undefined> {
  const here = resolve('.');
  for (let above = dirname(here); ; above = dirname(above)) {
    if ((await findContentFolder(join(above, 'content'))) !== undefined) {
      return relative(here, above);
    }
    if (above === dirname(above)) return undefined;
  }
}
