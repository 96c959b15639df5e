import { writeStableJson } from '../../kernel/stable-json.ts';
import { hashBytes } from '../hash-bytes.ts';
import { readStored } from './read-stored.ts';
import type { Bytes, ReleaseTree } from './release-folder.ts';
import type { Register } from './seal-files.ts';
import { isRegister, isReleaseList } from './seal-files.ts';

/** The register of a tree; an empty one before the first release, none where it cannot be read. */
export function registerIn(tree: ReleaseTree): Register | undefined {
  const bytes = tree.get('register.json');
  return bytes === undefined ? { schema: 1, entries: [] } : readStored(bytes, isRegister);
}

/**
 * A tree as it would be once a release were published: its files in their folder, and the register
 * with one entry more. Whether it may be is for `verifyReleases` to say.
 *
 * @param files by name; of a folder that is there already, none
 * @returns undefined where the register or the list cannot be read
 */
export async function withRelease(
  tree: ReleaseTree,
  release: string,
  files: ReadonlyMap<string, Bytes>,
): Promise<ReleaseTree | undefined> {
  const register = registerIn(tree);
  const all = new Map([
    ...tree,
    ...Array.from(files, ([name, bytes]) => [`${release}/${name}`, bytes] as const),
  ]);
  const bytes = all.get(`${release}/manifest.json`);
  const list = bytes && readStored(bytes, isReleaseList);
  if (register === undefined || bytes === undefined || list === undefined) return undefined;
  const entry = { release, kind: list.kind, sha256: await hashBytes(bytes) };
  const text = writeStableJson({ ...register, entries: [...register.entries, entry] });
  return new Map([...all, ['register.json', new TextEncoder().encode(text)]]);
}
