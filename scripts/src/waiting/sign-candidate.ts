import type { Finding, Statement } from '@chhamas/core';
import { approveList, withRelease, writeStableJson } from '@chhamas/core';
import type { SigningKey } from '@chhamas/core/node';
import { waitingFolder, writeReleaseFolder, writeWhole } from '@chhamas/core/node';
import type { Approval } from '@chhamas/core/verify';
import { hashBytes, readApprovals, verifyReleases } from '@chhamas/core/verify';
import { join } from 'node:path';
import type { Candidate } from './find-candidate.ts';

/** A release with one approval more, and what is wrong with it or still missing. */
export interface SignedCandidate {
  readonly approvals: readonly Approval[];
  readonly findings: readonly Finding[];
  /** SHA-256 of its list. */
  readonly fingerprint: string;
}

/** Signs the list of a release that is to be, and verifies it as if it were published. */
export async function signCandidate(
  candidate: Candidate,
  statement: Statement,
  key: SigningKey,
): Promise<SignedCandidate> {
  const { files } = candidate;
  const list = files.get('manifest.json') ?? new Uint8Array();
  const before = readApprovals(files.get('approvals.json'))?.approvals ?? [];
  const approvals = [...before, await approveList(list, statement, key)];
  return {
    approvals,
    findings: await verifyCandidate(candidate, approvals),
    fingerprint: await hashBytes(list),
  };
}

/** What `verify` would say of a release with these approvals, were it published now. */
export async function verifyCandidate(
  { site, release, files }: Candidate,
  approvals?: readonly Approval[],
): Promise<readonly Finding[]> {
  const signed =
    approvals === undefined
      ? files
      : new Map([...files, ['approvals.json', new TextEncoder().encode(write(approvals))]]);
  const tree = await withRelease(site.tree, release, signed);
  const { findings } = await verifyReleases(tree ?? site.tree);
  // What it takes away goes only once it is published.
  return findings.filter(({ code }) => code !== 'release/not-removed');
}

/** Keeps a release with its approvals where it waits. */
export async function keepWaiting(
  content: string,
  { release, files, isWaiting }: Candidate,
  approvals: readonly Approval[],
): Promise<void> {
  const folder = waitingFolder(content, release);
  if (isWaiting) {
    await writeWhole(join(folder, 'approvals.json'), write(approvals));
    return;
  }
  const approved = ['approvals.json', write(approvals)] as const;
  await writeReleaseFolder(folder, new Map<string, string | Uint8Array>([...files, approved]));
}

function write(approvals: readonly Approval[]): string {
  return writeStableJson({ schema: 1, approvals });
}
