import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { SigningKey } from '../node/key-file.ts';
import { approveListed, listPrepared } from '../node/seal-release.ts';
import type { ReleaseTree } from '../release/seal/release-folder.ts';
import type { SignersFile } from '../release/seal/seal-files.ts';
import { withRelease } from '../release/seal/with-release.ts';
import { prepareReport, prepareSigners } from '../report/prepare-release.ts';
import type { PreparedRelease } from '../report/prepare-release.ts';
import { smallRelease } from './small-release.ts';

/** Somebody who signs in a test: the entry in the list of signers, and the key. */
export interface TestSigner {
  readonly entry: SignersFile['signers'][number];
  readonly key: SigningKey;
}

/** A signer with a key of its own. */
export async function makeSigner(id: string, ...roles: readonly string[]): Promise<TestSigner> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { x = '' } = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x });
  return {
    entry: {
      ...{ id, kid, roles, publicKey: x, from: '2017-01-01', until: null, revoked: false },
      label: { km: id, en: id },
    },
    key: privateKey,
  };
}

/** A list of signers by which a chief and a vice-chair approve reports and lists. */
export function signersFile(
  signers: readonly TestSigner[],
  more: Partial<SignersFile> = {},
): SignersFile {
  const rule = { roles: ['chief', 'vice-chair'], signers: 2 };
  return {
    ...{ schema: 1, version: 1, previous: null },
    rules: { report: rule, signers: rule },
    signers: signers.map(({ entry }) => entry),
    ...more,
  };
}

/** One signature that is to be given. */
export interface TestApproval {
  readonly role: string;
  readonly by: TestSigner;
  readonly on?: string;
}

/**
 * A tree with one release more, approved as told; nothing is checked.
 *
 * @param change what the list says otherwise
 */
export async function seal(
  tree: ReleaseTree,
  { files, about }: PreparedRelease,
  approvals: readonly TestApproval[],
  change: Partial<PreparedRelease['about']> = {},
): Promise<ReleaseTree> {
  const listed = await listPrepared({ files, about: { ...about, ...change } }, tree);
  const approvers = approvals.map(({ role, by: { entry, key }, on = '2017-07-14' }) => {
    return { role, signer: entry.id, kid: entry.kid, on, key };
  });
  const next = await withRelease(tree, about.release, await approveListed(listed, approvers));
  if (next === undefined) throw new RangeError('Expected a list and a register that can be read.');
  return next;
}

/** The small release of 2017-S1, as another version if wished. */
export function preparedVersion(version = 1): PreparedRelease {
  return prepareReport({ ...smallRelease, head: { ...smallRelease.head, version } });
}

/** Two signers, their list and the small release in two versions, all in order. */
export async function smallTree() {
  const [one, two] = await Promise.all([
    makeSigner('one', 'chief'),
    makeSigner('two', 'vice-chair'),
  ]);
  const chief: TestApproval = { role: 'chief', by: one };
  const chair: TestApproval = { role: 'vice-chair', by: two };
  const both = [chief, chair];
  const signers = signersFile([one, two]);
  const first = await seal(new Map(), prepareSigners(signers, true), both);
  const withReport = await seal(first, preparedVersion(), both);
  return {
    one,
    two,
    chief,
    chair,
    both,
    signers,
    first,
    withReport,
    tree: await seal(withReport, preparedVersion(2), both),
  };
}

/** Text as it lies on a disk. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
