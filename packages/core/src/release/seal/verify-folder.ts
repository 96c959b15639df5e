import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { FindingCode } from '../../kernel/finding-codes.ts';
import { hashBytes } from '../hash-bytes.ts';
import { approvalFindings, missingApprovals, weakRules } from './approval-findings.ts';
import { readStored } from './read-stored.ts';
import { isPrefix } from './register.ts';
import type { SealedFolder } from './release-folder.ts';
import { filesAsListed } from './release-folder.ts';
import { lineFindings, lineOf } from './release-line.ts';
import type { Approval, Register, ReleaseList, Signer, SignersFile } from './seal-files.ts';
import { isApprovals, isReleaseList, isSigners } from './seal-files.ts';

/** A release whose every byte is as it was approved. */
export interface SealedRelease {
  /** `reports/2022-S1/v1`. */
  readonly path: string;
  readonly list: ReleaseList;
  /** SHA-256 of the list: the fingerprint of the whole release. */
  readonly sha256: string;
  /** Who approved it; `label` is what the list of signers says of the key. */
  readonly approvals: readonly (Omit<Approval, 'jws'> & Pick<Signer, 'label'>)[];
}

/** A version of the list of signers, and the hash that the next one names. */
export interface SignersVersion {
  readonly file: SignersFile;
  readonly sha256: string;
}

/** Where a release stands: its entry in the register, and what came before it. */
export interface Position {
  readonly register: Register;
  readonly index: number;
  /** The versions of the list of signers so far. */
  readonly signers: readonly SignersVersion[];
}

/** What stands in one folder of releases, checked for itself and against what came before. */
export async function verifyFolder(
  folder: SealedFolder,
  { register, index, signers }: Position,
  { listsOnly = false }: { readonly listsOnly?: boolean } = {},
): Promise<{
  readonly release?: SealedRelease;
  readonly signers?: SignersVersion;
  readonly findings: readonly Finding[];
}> {
  const fileOf = (name: string) => `releases/${folder.path}/${name}`;
  const refuse = (code: FindingCode, name: string, values: Finding['values'] = {}) => ({
    findings: [finding(code, name, { file: fileOf(name) }, values)],
  });
  const bytes = folder.files.get('manifest.json');
  const signed = folder.files.get('approvals.json');
  if (bytes === undefined) return refuse('release/file-missing', 'manifest.json');
  if (signed === undefined) return refuse('release/unsigned', 'approvals.json');
  const list = readStored(bytes, isReleaseList);
  const file = readStored(signed, isApprovals);
  if (list === undefined) return refuse('release/not-canonical', 'manifest.json');
  if (file === undefined) return refuse('release/not-canonical', 'approvals.json');
  if (list.release !== folder.path) {
    const place = { file: fileOf('manifest.json') };
    const values = { claimed: list.release };
    return { findings: [finding('release/misplaced', `releases/${folder.path}`, place, values)] };
  }
  const sha256 = await hashBytes(bytes);
  const { approvals } = file;
  const approved = { file: fileOf('approvals.json'), list, bytes, approvals };
  const own = list.kind === 'signers' ? await signersIn(folder, list, signers) : undefined;
  const inForce = signers.at(-1)?.file ?? own?.version?.file;
  const entry = register.entries[index];
  const refused = inForce === undefined ? [] : await approvalFindings(approved, inForce);
  const findings = [
    ...(entry?.sha256 === sha256 && entry.kind === list.kind
      ? []
      : refuse('release/not-as-registered', 'manifest.json').findings),
    ...((await isPrefix(list, register, index))
      ? []
      : [finding('release/register-rewritten', folder.path, { file: 'releases/register.json' })]),
    ...(listsOnly ? [] : await filesAsListed(folder, list)),
    ...lineFindings(folder.path, list, register.entries.slice(0, index)),
    ...(own?.findings ?? []),
    ...(inForce === undefined
      ? refuse('release/no-signers', 'approvals.json').findings
      : [...refused, ...missingApprovals(approved, inForce, refused)]),
  ];
  const labels = new Map(inForce?.signers.map(({ id, label }) => [id, label]));
  const named = approvals.flatMap(({ jws: _, ...approval }) => {
    const label = labels.get(approval.signer);
    return label === undefined ? [] : [{ ...approval, label }];
  });
  return {
    release: { path: folder.path, list, sha256, approvals: named },
    ...(own?.version === undefined ? {} : { signers: own.version }),
    findings,
  };
}

/** The list of signers in a folder, which names the version before it. */
async function signersIn(
  folder: SealedFolder,
  list: ReleaseList,
  earlier: readonly SignersVersion[],
): Promise<{ readonly version?: SignersVersion; readonly findings: readonly Finding[] }> {
  const file = `releases/${folder.path}/signers.json`;
  const bytes = folder.files.get('signers.json');
  if (bytes === undefined)
    return { findings: [finding('release/file-missing', 'signers.json', { file })] };
  const read = readStored(bytes, isSigners);
  if (read === undefined || list.files.length !== 1) {
    return { findings: [finding('release/not-canonical', 'signers.json', { file })] };
  }
  const isNext =
    read.version === lineOf(folder.path)[1] && read.previous === (earlier.at(-1)?.sha256 ?? null);
  const findings = [
    ...(isNext ? [] : [finding('release/signers-unchained', folder.path, { file })]),
    ...weakRules(read.rules, file),
  ];
  return { version: { file: read, sha256: await hashBytes(bytes) }, findings };
}
