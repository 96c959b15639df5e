import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../../kernel/finding.ts';
import { loadCorpus } from '../../node/load-corpus.ts';
import { readTexts } from '../../node/read-texts.ts';
import { smallContentTexts } from '../small-content.ts';
import { inFolderOf } from './in-folder-of.ts';

/** What is found where a file of the small content has these bytes. */
export function findInBytes(file: string, bytes: Uint8Array): Promise<readonly Finding[]> {
  return inFolderOf(smallContentTexts, async (folder) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
    return (await loadCorpus(folder)).findings;
  });
}

/** What is found where a link stands in the place of a file. */
export function findLink(file: string, to: string): Promise<readonly Finding[]> {
  return inFolderOf(smallContentTexts, async (folder) => {
    await rm(join(folder, file));
    await symlink(join(folder, to), join(folder, file));
    return (await loadCorpus(folder)).findings;
  });
}

/** What is found where a folder has more files than are read. */
export function findTooMany(most: number): Promise<readonly Finding[]> {
  return inFolderOf(smallContentTexts, async (folder) => (await readTexts(folder, most)).findings);
}
