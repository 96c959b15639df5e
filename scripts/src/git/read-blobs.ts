import { runGit } from './run-git.ts';

/**
 * The bytes of what git knows by these hashes, in one question.
 *
 * @throws {Error} where git does not answer as it should
 */
export async function readBlobs(
  folder: string,
  hashes: Iterable<string>,
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(hashes)];
  const blobs = new Map<string, Buffer>();
  if (wanted.length === 0) return blobs;
  const { code, bytes } = await runGit(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  let at = 0;
  for (const hash of wanted) {
    const lineEnd = bytes.indexOf(0x0a, at);
    const [, , size] = bytes.toString('utf8', at, lineEnd).split(' ');
    if (code !== 0 || lineEnd < 0 || !/^\d+$/.test(size ?? '')) {
      throw new Error(`Expected git to have ${hash}.`);
    }
    at = lineEnd + 1 + Number(size) + 1;
    blobs.set(hash, bytes.subarray(lineEnd + 1, at - 1));
  }
  return blobs;
}
