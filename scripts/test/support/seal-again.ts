import type { PreparedRelease } from '@chhamas/core';
import { registerIn, writeStableJson } from '@chhamas/core';
import { openKeyFile, readReleaseTree, sealRelease } from '@chhamas/core/node';
import { join } from 'node:path';
import { root } from '../../bootstrap/run.mjs';
import type { ScratchContent } from './scratch-content.ts';

/**
 * Seals a release of a copied demonstration again with a file changed, as two approvers would who know
 * nothing of the change. What was published after it is gone.
 *
 * @param release `reports/2022-S1/v1`
 */
export async function sealAgain(
  { path, read, write, remove }: ScratchContent,
  release: string,
  changed: Readonly<Record<string, string>>,
): Promise<void> {
  const names = ['figures.json', 'reference.json', 'report.json', 'sections.json'];
  const files = new Map(
    names.map((name) => [name, changed[name] ?? read(`releases/${release}/${name}`)] as const),
  );
  const about = JSON.parse(read(`releases/${release}/manifest.json`)) as PreparedRelease['about'];
  const before = registerIn(await readReleaseTree(path('releases')));
  if (before === undefined) throw new RangeError('Expected a register.');
  const at = before.entries.findIndex((entry) => entry.release === release);
  for (const later of before.entries.slice(at)) remove(`releases/${later.release}`);
  const register = { ...before, entries: before.entries.slice(0, at) };
  write('releases/register.json', writeStableJson(register));
  const approvers = await Promise.all([
    approver('signer-one', 'secretary-general'),
    approver('signer-two', 'permanent-vice-chair'),
  ]);
  await sealRelease(path('.'), { files, about }, approvers);
}

async function approver(signer: string, role: string) {
  const path = join(root, `content/demo/keys/${signer}.json`);
  return { ...(await openKeyFile(path, 'demonstration')), role, on: '2022-09-05' };
}
