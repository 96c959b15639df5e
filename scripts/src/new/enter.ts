import { editJson, writeNewFiles, writeWhole } from '@chhamas/core/node';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonText } from '../json-text.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { wouldBeFine } from './would-be-fine.ts';

/** One entry more of a list in a file of content. */
export interface Entry {
  /** The path from the content folder. */
  readonly file: string;
  /** The key of the list, and how many entries it has. */
  readonly list: { readonly key: string; readonly count: number };
  readonly entry: { readonly id: string };
}

/**
 * Enters something at the end of a list, tries the file before it is written, and says what was done. A file
 * that is not there yet begins with it.
 *
 * @returns the exit code
 */
export async function enter(run: Run, { file, list, entry }: Entry): Promise<number> {
  const path = join(run.folder, file);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  const text =
    before === undefined
      ? jsonText({ schema: 1, [list.key]: [entry] })
      : editJson(before, [list.key, list.count], entry);
  if (!(await wouldBeFine(run, new Map([[file, text]])))) return 1;
  if (before === undefined) await writeNewFiles(run.folder, new Map([[file, text]]));
  else await writeWhole(path, text);
  const { id } = entry;
  run.print(
    run.format === 'json'
      ? JSON.stringify({ id, file: path, entry }, undefined, 2)
      : wrapText(textsFor(run.language).new.entered(id, path), run.language, 0),
  );
  return 0;
}
