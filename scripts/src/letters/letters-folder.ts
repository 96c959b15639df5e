import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { refuse } from '../refuse.ts';
import { isThere } from '../is-there.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';

/**
 * The folder into which a call writes what it drafts: the one that it names, or `letters/<semester>`
 * where the editor stands. Nothing of this is content, and the guard refuses it there.
 *
 * @returns the folder, or the exit code where it lies in a content folder
 */
export async function lettersFolder(
  run: Run,
  semester: string,
  named = join('letters', semester),
): Promise<string | 2> {
  const content = await contentAround(named, run.folder);
  if (content === undefined) return named;
  return refuse(run, textsFor(run.language).chase.insideContent(named, content));
}

/** The content folder in which a folder lies, whether it is there already or not. */
async function contentAround(folder: string, content: string): Promise<string | undefined> {
  const [inner, root] = [await realPathOf(resolve(folder)), await realpath(content)];
  const way = relative(root, inner);
  // Another drive has no way between.
  if (!/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way)) return content;
  for (let above = inner; dirname(above) !== above; above = dirname(above)) {
    if (await isThere(join(above, 'site.json'))) return above;
  }
  return undefined;
}

/** Where a path leads, with every link on the way followed as far as it is there. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realPathOf(above), relative(above, path));
  }
}
