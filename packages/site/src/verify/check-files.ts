import type { ReleaseTree, VerifiedReleases } from '@chhamas/core/verify';
import { hashBytes, verifyReleases } from '@chhamas/core/verify';
import type { KnownFile, KnownReleases } from './known-releases.ts';

type Finding = VerifiedReleases['findings'][number];
type Bytes = ReleaseTree extends ReadonlyMap<string, infer B> ? B : never;

/** Files as somebody gave them, by their path from where they were picked: `v1/figures.json`. */
export type GivenFiles = ReadonlyMap<string, Bytes>;

/** What is found about one file, one folder of a release, or one folder of releases. */
export type Answer =
  | { readonly kind: 'file'; readonly file: string; readonly isAll: readonly KnownFile[] }
  | { readonly kind: 'unknown'; readonly file: string; readonly isNameKnown: boolean }
  | {
      readonly kind: 'release';
      readonly release: string;
      readonly files: number;
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'tree';
      readonly releases: number;
      /** How many releases this site has more. */
      readonly lacks: number;
      readonly findings: readonly Finding[];
    };

/**
 * Checks files against the releases of this site: folders of releases as a whole, folders of one
 * release as a whole, every other file by its bytes.
 */
export async function checkFiles(
  given: GivenFiles,
  known: KnownReleases,
): Promise<readonly Answer[]> {
  const trees = foldersWith('register.json', given).filter((files) => files.size > 1);
  const inTrees = new Set(trees.flatMap((files) => [...files.values()]));
  const outside = new Map([...given].filter(([, bytes]) => !inTrees.has(bytes)));
  const folders = foldersWith('manifest.json', outside).flatMap((files) => {
    const release = releaseOf(files.get('manifest.json'));
    const isWhole = release !== undefined && files.has('approvals.json');
    return isWhole ? [{ release, files }] : [];
  });
  const inFolders = new Set(folders.flatMap(({ files }) => [...files.values()]));
  const single = [...outside].filter(([, bytes]) => !inFolders.has(bytes));
  return Promise.all([
    ...trees.map((tree) => checkTree(tree, known)),
    ...folders.map((folder) => checkRelease(folder, known)),
    ...single.map(([path, bytes]) => checkFile(path, bytes, known)),
  ]);
}

/** The files of every folder in which a file of this name lies, by their path from there. */
function foldersWith(name: string, given: GivenFiles): readonly ReleaseTree[] {
  // Files that were picked one by one lie in no folder, and may be a few of many.
  const folders = [...given.keys()].flatMap((path) =>
    path.endsWith(`/${name}`) ? [path.slice(0, -name.length)] : [],
  );
  return folders.map((folder) => {
    const below = [...given].filter(([path]) => path.startsWith(folder));
    return new Map(below.map(([path, bytes]) => [path.slice(folder.length), bytes]));
  });
}

async function checkTree(tree: ReleaseTree, { verified: { root, ...here } }: KnownReleases) {
  const options = root === undefined ? {} : { root };
  const { releases, register, findings } = await verifyReleases(tree, options);
  const lacks = Math.max(here.register.entries.length - register.entries.length, 0);
  return { kind: 'tree', releases: releases.length, lacks, findings } as const;
}

/** Puts a folder among the lists of this site, in the place that it names, and asks about it alone. */
async function checkRelease(
  { release, files }: { readonly release: string; readonly files: ReleaseTree },
  known: KnownReleases,
) {
  const folder = `${release}/`;
  const others = [...known.tree].filter(([path]) => !path.startsWith(folder));
  const own = Array.from(files, ([name, bytes]) => [`${folder}${name}`, bytes] as const);
  const { findings } = await verifyReleases(new Map([...others, ...own]));
  const about = findings.filter(({ file = '' }) => `${file}/`.startsWith(`releases/${folder}`));
  return { kind: 'release', release, files: files.size, findings: about } as const;
}

async function checkFile(path: string, bytes: Bytes, { byHash }: KnownReleases): Promise<Answer> {
  const isAll = byHash.get(await hashBytes(bytes));
  if (isAll !== undefined) return { kind: 'file', file: path, isAll };
  const own = path.slice(path.lastIndexOf('/') + 1);
  const isNameKnown = [...byHash.values()].flat().some(({ name }) => name === own);
  return { kind: 'unknown', file: path, isNameKnown };
}

/** The release that a list says it is of; whether it is one, verifying tells. */
function releaseOf(bytes: Bytes | undefined): string | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== 'object' || value === null || !('release' in value)) return undefined;
    return typeof value.release === 'string' ? value.release : undefined;
  } catch {
    return undefined;
  }
}
