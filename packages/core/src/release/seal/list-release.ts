import { writeStableJson } from '../../kernel/stable-json.ts';
import { hashBytes } from '../hash-bytes.ts';
import type { ReleaseList } from './seal-files.ts';
import { isReleaseList } from './seal-files.ts';

/** What a list says besides its files. */
export type AboutRelease = Omit<ReleaseList, 'schema' | 'files'>;

/**
 * The files of a release with their list among them, which is what is approved.
 *
 * @throws {RangeError} where the list could not be read again
 */
export async function listRelease(
  files: ReadonlyMap<string, string>,
  about: AboutRelease,
): Promise<ReadonlyMap<string, string>> {
  const listed = Array.from(files, async ([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { path, bytes: bytes.length, sha256: await hashBytes(bytes) };
  });
  const inOrder = (await Promise.all(listed)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const list: ReleaseList = { schema: 1, ...about, files: inOrder };
  if (!isReleaseList(list)) throw new RangeError('Expected a list that can be read again.');
  return new Map([...files, ['manifest.json', writeStableJson(list)]]);
}
