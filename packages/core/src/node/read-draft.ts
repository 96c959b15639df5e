import { basename } from 'node:path';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { hashBytes } from '../release/hash-bytes.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { readRelease } from '../release/read-release.ts';
import { readStored } from '../release/seal/read-stored.ts';
import { filesAsListed } from '../release/seal/release-folder.ts';
import { isReleaseList } from '../release/seal/seal-files.ts';
import type { SealedRelease } from '../release/seal/verify-folder.ts';
import { readReleaseFiles } from './read-release-tree.ts';

/** A report that nobody has approved, for those who write it. */
export interface Draft {
  readonly report: PublishedReport;
  /** Its list, under which no approval stands. */
  readonly unsealed: SealedRelease;
}

/**
 * Reads the files of one draft with their list. It is not verified, for there is nothing to verify it
 * by: whoever shows it says that it is a draft, and nothing is built of it.
 *
 * @param folder the folder that holds `manifest.json` and the files that it lists, and nothing else
 * @returns the draft, or every finding; what was approved is no draft
 */
export async function readDraft(
  folder: string,
): Promise<{ readonly draft?: Draft; readonly findings: readonly Finding[] }> {
  const { tree: files, findings: unread } = await readReleaseFiles(folder);
  if (unread.length > 0) return { findings: unread };
  const refuse = (code: 'release/file-missing' | 'release/not-canonical', name: string) => ({
    findings: [finding(code, name, { file: `${basename(folder)}/${name}` })],
  });
  const bytes = files.get('manifest.json');
  if (bytes === undefined) return refuse('release/file-missing', 'manifest.json');
  const list = readStored(bytes, isReleaseList);
  if (list === undefined) return refuse('release/not-canonical', 'manifest.json');
  const path = list.release;
  if (files.has('approvals.json')) return refuse('release/not-canonical', 'approvals.json');
  const changed = await filesAsListed({ path, files }, list);
  if (changed.length > 0) return { findings: changed };
  const { report, findings } = readRelease({ path: `releases/${path}`, list, files }, true);
  if (report === undefined) return { findings };
  const unsealed = { path, list, sha256: await hashBytes(bytes), approvals: [] };
  return { draft: { report, unsealed }, findings: [] };
}
