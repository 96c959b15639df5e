import type { ReleaseTree, VerifiedReleases } from '@chhamas/core/verify';
import { hashBytes, verifyReleases } from '@chhamas/core/verify';

/** A file of a release of this site. */
export interface KnownFile {
  /** `reports/2022-S1/v1`; empty of the register, which belongs to none. */
  readonly release: string;
  readonly name: string;
}

/** The releases of this site, as far as their lists tell. */
export interface KnownReleases {
  /** Register, lists, approvals and lists of signers. */
  readonly tree: ReleaseTree;
  readonly verified: VerifiedReleases;
  /** Every listed file by its SHA-256; two versions may share one. */
  readonly byHash: ReadonlyMap<string, readonly KnownFile[]>;
}

/**
 * Verifies what the page carries, and learns from it which files there are.
 *
 * @param files texts by their path among the releases
 */
export async function knownReleases(
  files: Readonly<Record<string, string>>,
  root: string,
): Promise<KnownReleases> {
  const encoder = new TextEncoder();
  const tree = new Map(
    Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const),
  );
  const verified = await verifyReleases(tree, { root, listsOnly: true });
  const carried = Array.from(tree, async ([path, bytes]) => {
    return [await hashBytes(bytes), fileAt(path)] as const;
  });
  const listed = verified.releases.flatMap(({ path: release, list }) =>
    list.files.map(({ path: name, sha256 }) => [sha256, { release, name }] as const),
  );
  const byHash = new Map<string, readonly KnownFile[]>();
  for (const [hash, file] of [...(await Promise.all(carried)), ...listed]) {
    const others = byHash.get(hash) ?? [];
    const isThere = others.some((each) => pathOf(each) === pathOf(file));
    byHash.set(hash, isThere ? others : [...others, file]);
  }
  return { tree, verified, byHash };
}

function fileAt(path: string): KnownFile {
  const at = path.lastIndexOf('/');
  return { release: path.slice(0, Math.max(at, 0)), name: path.slice(at + 1) };
}

function pathOf({ release, name }: KnownFile): string {
  return `${release}/${name}`;
}
