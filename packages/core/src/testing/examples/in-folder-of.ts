import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by their paths. */
export type Files = ReadonlyMap<string, string>;

/** What is done in a folder of these files, which is removed afterwards. */
export async function inFolderOf<T>(files: Files, act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'chhamas-example-'));
  try {
    for (const [file, text] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
