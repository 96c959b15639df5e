import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { writeNew, writeWhole } from './write-whole.ts';

/** What is being written, from the moment at which all of it will be: in a file that nothing else reads. */
const Journal = z.strictObject({
  schema: z.literal(1),
  files: z.array(
    z.strictObject({
      /** From the content folder; it leads to nothing else. */
      file: z.string().regex(/^periods(?:\/[a-zA-Z0-9_-][a-zA-Z0-9._-]*)+\.json$/),
      text: z.string(),
      /** The hash of what stood there before; `null` where nothing did. */
      before: z.string().nullable(),
    }),
  ),
});
type Journal = z.output<typeof Journal>;

/** What a run that was stopped had begun to write, and what was done about it. */
export interface FinishedTogether {
  /** Files that now stand as that run would have left them. */
  readonly written: readonly string[];
  /** Files that somebody changed in between; they were left as they are. */
  readonly left: readonly string[];
}

/**
 * Writes several texts of a content folder: all of them, or none. Once they are noted down together, a run
 * that is stopped is finished by the next call of `finishTogether`; a disk that fails leaves everything
 * as it was.
 *
 * @param texts by their paths from the folder, `periods/…`
 * @throws {Error} from the file system; nothing is changed then
 */
export async function writeTogether(
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const files = await Promise.all(
    Array.from(texts, async ([file, text]) => {
      const before = await textAt(join(folder, file));
      return { file, text, before };
    }),
  );
  const journal: Journal = {
    schema: 1,
    files: files.map(({ file, text, before }) => ({
      file,
      text,
      before: before === undefined ? null : hashOf(before),
    })),
  };
  const path = journalIn(folder);
  await mkdir(resolve(dirname(path)), { recursive: true });
  if (!(await writeNew(path, JSON.stringify(journal)))) {
    throw new Error(`Expected no ${path}: a run that was stopped has to be finished first.`);
  }
  const made: string[] = [];
  try {
    for (const { file, text } of files) {
      const folderOfFile = dirname(join(folder, file));
      const first = await mkdir(resolve(folderOfFile), { recursive: true });
      if (first !== undefined) made.push(first);
      await writeWhole(join(folder, file), text);
    }
  } catch (error) {
    for (const { file, before } of files) {
      if (before === undefined) await rm(join(folder, file), { force: true });
      else await writeWhole(join(folder, file), before);
    }
    // What was made for them holds nothing else.
    for (const each of made) await rm(each, { recursive: true, force: true });
    await rm(path, { force: true });
    throw error;
  }
  await rm(path, { force: true });
}

/**
 * Does what a call of `writeTogether` had begun when it was stopped. What somebody changed in between
 * stays as it is.
 *
 * @returns undefined where nothing had been begun
 */
export async function finishTogether(folder: string): Promise<FinishedTogether | undefined> {
  const path = journalIn(folder);
  const text = await textAt(path);
  if (text === undefined) return undefined;
  const journal = journalFrom(text);
  const [written, left]: [string[], string[]] = [[], []];
  for (const { file, text: wanted, before } of journal?.files ?? []) {
    const there = await textAt(join(folder, file));
    const isAsBefore = before === (there === undefined ? null : hashOf(there));
    if (there !== wanted && !isAsBefore) {
      left.push(file);
      continue;
    }
    await mkdir(resolve(dirname(join(folder, file))), { recursive: true });
    await writeWhole(join(folder, file), wanted);
    written.push(file);
  }
  await rm(path, { force: true });
  return { written, left };
}

/** With the restricted material, for it holds some. */
function journalIn(folder: string): string {
  return join(folder, 'periods', '.being-written.json');
}

function journalFrom(text: string): Journal | undefined {
  try {
    return Journal.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function textAt(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
