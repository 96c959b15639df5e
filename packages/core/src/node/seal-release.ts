import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { writeStableJson } from '../kernel/stable-json.ts';
import type { Statement } from '../release/seal/approval.ts';
import { approveList } from '../release/seal/approval.ts';
import { listRelease } from '../release/seal/list-release.ts';
import { hashOfRegister } from '../release/seal/register.ts';
import type { Bytes, ReleaseTree } from '../release/seal/release-folder.ts';
import { registerIn } from '../release/seal/with-release.ts';
import type { PreparedRelease } from '../report/prepare-release.ts';
import type { OpenedKey } from './key-file.ts';
import { publishWaiting, waitingFolder } from './publish-waiting.ts';
import { readReleaseTree } from './read-release-tree.ts';
import { writeReleaseFolder } from './write-release-folder.ts';

/** Somebody who approves: what is stated, and the key that signs it. */
export type Approver = Statement & OpenedKey;

/**
 * The files of a release with the list that is put to its approvers: it knows the register as it is
 * now, and has a nonce that is drawn anew each time.
 *
 * @param tree the releases that are published already
 * @throws {RangeError} where their register cannot be read
 */
export async function listPrepared(
  { files, about }: PreparedRelease,
  tree: ReleaseTree,
): Promise<ReadonlyMap<string, Bytes>> {
  const before = registerIn(tree);
  if (before === undefined) throw new RangeError('Expected a register that can be read.');
  const nonce = randomBytes(16).toString('base64url');
  const register = { entries: before.entries.length, sha256: await hashOfRegister(before) };
  const listed = await listRelease(files, { ...about, nonce, register });
  return new Map(Array.from(listed, ([name, text]) => [name, bytesOf(text)]));
}

/**
 * Listed files with the approvals of their list, in the order of those who approve.
 *
 * @throws {RangeError} where no list is among them
 */
export async function approveListed(
  listed: ReadonlyMap<string, Bytes>,
  approvers: readonly Approver[],
): Promise<ReadonlyMap<string, Bytes>> {
  const list = listed.get('manifest.json');
  if (list === undefined) throw new RangeError('Expected a list among the files.');
  const approvals = await Promise.all(
    approvers.map(({ key, ...statement }) => approveList(list, statement, key)),
  );
  return new Map([
    ...listed,
    ['approvals.json', bytesOf(writeStableJson({ schema: 1, approvals }))],
  ]);
}

/**
 * Signs a release for everybody who approves it; it waits to be published. For who holds all the keys, as
 * of the demonstration: editors approve one by one.
 *
 * @param content the content folder
 */
export async function approveRelease(
  content: string,
  prepared: PreparedRelease,
  approvers: readonly Approver[],
): Promise<void> {
  const listed = await listPrepared(prepared, await readReleaseTree(join(content, 'releases')));
  const approved = await approveListed(listed, approvers);
  await writeReleaseFolder(waitingFolder(content, prepared.about.release), approved);
}

/**
 * The same, and publishes it at once. Nothing is checked: what does not verify is left in its folder
 * without an entry in the register.
 */
export async function sealRelease(
  content: string,
  prepared: PreparedRelease,
  approvers: readonly Approver[],
): Promise<void> {
  await approveRelease(content, prepared, approvers);
  await publishWaiting(content, prepared.about.release);
}

function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}
