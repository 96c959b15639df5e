import type { GuardedFile } from '@chhamas/core';
import { decodeText } from '@chhamas/core/node';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What programs write or install, and git itself. */
const foreign = new Set(['.git', 'node_modules', 'dist', '.astro', '.turbo', 'coverage']);

/** Every file of a folder, committed or not, but what programs write and install. */
export async function filesBelow(folder: string, below = ''): Promise<readonly GuardedFile[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !foreign.has(name))
      .map(async (entry): Promise<readonly GuardedFile[]> => {
        const file = `${below}${entry.name}`;
        if (entry.isDirectory()) return filesBelow(folder, `${file}/`);
        if (!entry.isFile()) return [];
        const { text, brokenAt } = decodeText(await readFile(join(folder, file)));
        return [{ file, text, isText: brokenAt === undefined }];
      }),
  );
  return found.flat();
}
