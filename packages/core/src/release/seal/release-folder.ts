import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { hashBytes } from '../hash-bytes.ts';
import type { Register, ReleaseList } from './seal-files.ts';
import { isRegister } from './seal-files.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** The files under `releases/`, by their path from there: `reports/2022-S1/v1/manifest.json`. */
export type ReleaseTree = ReadonlyMap<string, Bytes>;

/** The files of one folder of releases, by their names. */
export interface SealedFolder {
  /** `reports/2022-S1/v1`. */
  readonly path: string;
  readonly files: ReadonlyMap<string, Bytes>;
}

/** The files by folder; what lies elsewhere has a folder of its own, which no register names. */
export function foldersOf(tree: ReleaseTree): ReadonlyMap<string, SealedFolder> {
  const folders = new Map<string, { path: string; files: Map<string, Bytes> }>();
  for (const [path, bytes] of tree) {
    if (path === 'register.json') continue;
    const at = path.lastIndexOf('/');
    const parent = path.slice(0, Math.max(at, 0));
    const folder = folders.get(parent) ?? { path: parent, files: new Map<string, Bytes>() };
    folder.files.set(path.slice(at + 1), bytes);
    folders.set(parent, folder);
  }
  return folders;
}

/** What lies among the releases and was not published there. */
export function strangersIn(
  folders: ReadonlyMap<string, SealedFolder>,
  register: Register,
): readonly Finding[] {
  const registered = new Set(register.entries.map(({ release }) => release));
  const twice = register.entries.filter(
    ({ release }, index) =>
      register.entries.findIndex((each) => each.release === release) !== index,
  );
  return [
    ...twice.map(({ release }) =>
      finding('release/registered-twice', release, { file: 'releases/register.json' }),
    ),
    ...[...folders.keys()]
      .filter((path) => !registered.has(path))
      .map((path) => {
        const file = `releases/${path}`;
        return isPathOfRelease(path)
          ? finding('release/unregistered', path, { file })
          : finding('release/misplaced', file, { file });
      }),
  ];
}

function isPathOfRelease(path: string): boolean {
  return isRegister({
    schema: 1,
    entries: [{ release: path, kind: 'report', sha256: '0'.repeat(64) }],
  });
}

/** Each file is in the list, the list is in order, and each is as long as it says and hashes to it. */
export async function filesAsListed(
  folder: SealedFolder,
  list: ReleaseList,
): Promise<readonly Finding[]> {
  const fileOf = (name: string) => `releases/${folder.path}/${name}`;
  const names = list.files.map(({ path }) => path);
  const isInOrder = names.join() === [...new Set(names)].toSorted().join();
  const compared = list.files.map(async ({ path, bytes, sha256 }) => {
    const found = folder.files.get(path);
    if (found === undefined) return finding('release/file-missing', path, { file: fileOf(path) });
    const isSame = found.length === bytes && (await hashBytes(found)) === sha256;
    return isSame ? undefined : finding('release/file-changed', path, { file: fileOf(path) });
  });
  const own = ['manifest.json', 'approvals.json'];
  const unknown = [...folder.files.keys()].filter(
    (name) => !names.includes(name) && !own.includes(name),
  );
  return [
    ...(isInOrder
      ? []
      : [finding('release/not-canonical', 'manifest.json', { file: fileOf('manifest.json') })]),
    ...(await Promise.all(compared)).filter((each) => each !== undefined),
    ...unknown.map((name) => finding('release/file-unknown', name, { file: fileOf(name) })),
  ];
}
