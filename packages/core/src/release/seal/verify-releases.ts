import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { readStored } from './read-stored.ts';
import type { ReleaseTree, SealedFolder } from './release-folder.ts';
import { foldersOf, strangersIn } from './release-folder.ts';
import type { Register } from './seal-files.ts';
import { isRegister, isReleaseList } from './seal-files.ts';
import type { SealedRelease, SignersVersion } from './verify-folder.ts';
import { verifyFolder } from './verify-folder.ts';

/** What is asked of a tree of releases beyond that it agrees with itself. */
export interface VerifyOptions {
  /** The fingerprint of the first signers, known from elsewhere: SHA-256 of `signers/v1/signers.json`. */
  readonly root?: string;
  /** Only lists, signatures, signers and the register are there; the other files are left out. */
  readonly listsOnly?: boolean;
}

/** The releases of a content folder, in the order in which they were published. */
export interface VerifiedReleases {
  readonly releases: readonly SealedRelease[];
  /** The entries of all releases, those that were taken away among them. */
  readonly register: Register;
  /** The fingerprint of the first signers; absent where there are none. */
  readonly root?: string;
  /** The signers in force now, and the SHA-256 of their list. */
  readonly signers?: SignersVersion;
  readonly findings: readonly Finding[];
}

const emptyRegister: Register = { schema: 1, entries: [] };

/**
 * Checks releases byte for byte: each file against its list, each list against its signatures, each
 * signature against the signers in force, and all of them against the register.
 *
 * What it cannot show: that the last releases were not taken out together with their entries, and,
 * without a fingerprint from elsewhere, that the first signers are the right ones.
 *
 * @returns releases, or findings that each name a file; an empty tree holds none of either
 * @source brief
 */
export async function verifyReleases(
  tree: ReleaseTree,
  options: VerifyOptions = {},
): Promise<VerifiedReleases> {
  const none = { releases: [], register: emptyRegister };
  if (tree.size === 0) return { ...none, findings: rootFindings(undefined, options) };
  const file = 'releases/register.json';
  const bytes = tree.get('register.json');
  const register = bytes && readStored(bytes, isRegister);
  if (register === undefined) {
    const code = bytes === undefined ? 'release/file-missing' : 'release/not-canonical';
    return { ...none, findings: [finding(code, 'register.json', { file })] };
  }
  const folders = foldersOf(tree);
  const findings: Finding[] = [...strangersIn(folders, register)];
  const releases: SealedRelease[] = [];
  const signers: SignersVersion[] = [];
  const removed = removedIn(folders, register);
  for (const [index, { release }] of register.entries.entries()) {
    const folder = folders.get(release);
    const isGone = removed.has(release);
    if (folder === undefined || isGone) {
      if ((folder === undefined) === isGone) continue;
      const code = isGone ? 'release/not-removed' : 'release/missing';
      // What is not here is pointed at where it is named.
      findings.push(finding(code, release, { file: isGone ? `releases/${release}` : file }));
      continue;
    }
    const found = await verifyFolder(folder, { register, index, signers }, options);
    findings.push(...found.findings);
    if (found.release !== undefined) releases.push(found.release);
    if (found.signers !== undefined) signers.push(found.signers);
  }
  const root = signers.find(({ file: { version } }) => version === 1)?.sha256;
  findings.push(...rootFindings(root, options));
  if (findings.length > 0) return { ...none, findings };
  const current = signers.at(-1);
  return {
    ...{ releases, register, findings },
    ...(root === undefined ? {} : { root }),
    ...(current === undefined ? {} : { signers: current }),
  };
}

function rootFindings(found = '', { root }: VerifyOptions): readonly Finding[] {
  if (root === undefined || root === found) return [];
  const file = 'releases/signers/v1/signers.json';
  return [finding('release/root-differs', root, { file }, { found })];
}

/** The releases whose files a later one, still there, takes away. */
function removedIn(
  folders: ReadonlyMap<string, SealedFolder>,
  register: Register,
): ReadonlySet<string> {
  const gone = register.entries.flatMap(({ release }, index) => {
    const bytes = folders.get(release)?.files.get('manifest.json');
    const list = bytes && readStored(bytes, isReleaseList);
    const earlier = new Set(register.entries.slice(0, index).map((each) => each.release));
    return (list?.removes ?? []).filter((each) => earlier.has(each));
  });
  return new Set(gone);
}
