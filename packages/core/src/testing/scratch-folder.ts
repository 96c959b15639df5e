import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The real content of this repository, and the invented one. */
export const realContent = join(import.meta.dirname, '../../../../content');
export const demoContent = join(realContent, 'demo');

/** A folder of the running test's own, removed when it ends; empty, or a copy of another. */
export async function scratchFolder(copyOf?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chhamas-core-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  if (copyOf !== undefined) await cp(copyOf, folder, { recursive: true });
  return folder;
}
