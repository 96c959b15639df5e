import {
  approveList,
  hashOfRegister,
  listRelease,
  registerIn,
  writeStableJson,
} from '@chhamas/core';
import { openKey, parseKeyFile, publishWaiting, readReleaseTree } from '@chhamas/core/node';
import { waitingFolder, writeReleaseFolder } from '@chhamas/core/node';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../bootstrap/run.mjs';
import type { ScratchContent } from './scratch-content.ts';

/**
 * Seals the last release of a copied demonstration again with a file changed, as two approvers would
 * who know nothing of the change.
 *
 * @param release `reports/2022-S1/v1`, the last entry of the register
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
  const about = JSON.parse(read(`releases/${release}/manifest.json`)) as Parameters<
    typeof listRelease
  >[1];
  remove(`releases/${release}`);
  const before = registerIn(await readReleaseTree(path('releases')));
  if (before === undefined) throw new RangeError('Expected a register.');
  const register = { ...before, entries: before.entries.slice(0, -1) };
  write('releases/register.json', writeStableJson(register));
  const entries = register.entries.length;
  const sha256 = await hashOfRegister(register);
  const listed = await listRelease(files, { ...about, register: { entries, sha256 } });
  const list = new TextEncoder().encode(listed.get('manifest.json'));
  const approvals = await Promise.all([
    approvalOf(list, 'signer-one', 'secretary-general'),
    approvalOf(list, 'signer-two', 'permanent-vice-chair'),
  ]);
  const approved = ['approvals.json', writeStableJson({ schema: 1, approvals })] as const;
  await writeReleaseFolder(waitingFolder(path('.'), release), new Map([...listed, approved]));
  await publishWaiting(path('.'), release);
}

async function approvalOf(list: Uint8Array, signer: string, role: string) {
  const file = parseKeyFile(readFileSync(join(root, `content/demo/keys/${signer}.json`), 'utf8'));
  const key = file && (await openKey(file, 'demonstration'));
  if (file === undefined || key === undefined) throw new RangeError(`Expected a key of ${signer}.`);
  return approveList(list, { role, signer, kid: file.kid, on: '2022-09-05' }, key);
}
