import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { keyIdsIn } from './private-keys.ts';

/** A list of signers, and the file that it stands in. */
interface SignersText {
  readonly file: string;
  readonly text: string;
}

/** Where the keys of the invented country lie, from its content folder. */
export const inventedKeyPath = /^keys\/[^/]+\.json$/;
/** Where it stands who signs, from a content folder. */
export const signersPath = /^releases\/signers\/v[1-9]\d*\/signers\.json$/;

/**
 * Keys of the invented country among the real signers. Everybody may have such a key, so whoever
 * liked could sign a real report with it.
 *
 * @param keys the key files of the invented country
 * @param signers the lists of signers of the real content
 */
export function inventedSigners(
  keys: readonly string[],
  signers: readonly SignersText[],
): readonly Finding[] {
  const invented = new Set(keyIdsIn(keys));
  return signers.flatMap(({ file, text }) =>
    signersIn(text).flatMap(({ kid }, index) =>
      typeof kid === 'string' && invented.has(kid)
        ? [finding('release/invented-signer', kid, { file, path: ['signers', index, 'kid'] })]
        : [],
    ),
  );
}

/** The same of all files of this repository that hold keys or signers, by their paths from its top. */
export function inventedSignersAmong(files: readonly SignersText[]): readonly Finding[] {
  const within = (folder: string, path: RegExp) =>
    files.filter(({ file }) => file.startsWith(folder) && path.test(file.slice(folder.length)));
  return inventedSigners(
    within('content/demo/', inventedKeyPath).map(({ text }) => text),
    within('content/', signersPath),
  );
}

function signersIn(text: string): readonly { readonly kid?: unknown }[] {
  try {
    const value: unknown = JSON.parse(text);
    const signers: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'signers') : undefined;
    if (!Array.isArray(signers)) return [];
    return signers.map((each: unknown) => (typeof each === 'object' && each !== null ? each : {}));
  } catch {
    // That it is no JSON is found elsewhere.
    return [];
  }
}
