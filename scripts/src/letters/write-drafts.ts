import { removeLeftovers, writeNew } from '@chhamas/core/node';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A letter that is to be written, under a name without its number and ending. */
export interface Draft {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that a draft lies in; not new where the same lay there already. */
export interface WrittenDraft {
  readonly file: string;
  readonly isNew: boolean;
}

/**
 * Writes drafts into a folder, each beside what is there: a file is never written over, since somebody
 * may have gone on writing in it. Where one of its name is there, the next number is taken, unless the
 * same draft lies there already.
 *
 * @throws {Error} from the file system
 */
export async function writeDrafts(
  folder: string,
  drafts: readonly Draft[],
): Promise<readonly WrittenDraft[]> {
  if (drafts.length > 0) await mkdir(folder, { recursive: true });
  if (drafts.length > 0) await removeLeftovers(folder, 'here');
  const written: WrittenDraft[] = [];
  for (const draft of drafts) written.push(await writeDraft(folder, draft));
  return written;
}

async function writeDraft(folder: string, { name, bytes }: Draft): Promise<WrittenDraft> {
  for (let number = 1; ; number += 1) {
    const file = join(folder, `${name}${number === 1 ? '' : `-${number}`}.docx`);
    if (await writeNew(file, bytes)) return { file, isNew: true };
    if (Buffer.from(bytes).equals(await readFile(file))) return { file, isNew: false };
  }
}
