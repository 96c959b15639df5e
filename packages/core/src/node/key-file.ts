import { readFile } from 'node:fs/promises';
import { calculateJwkThumbprint, CompactEncrypt, compactDecrypt, exportJWK } from 'jose';
import { generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import type { Guard } from '../release/seal/shape.ts';
import { objectOf, oneOf, textLike } from '../release/seal/shape.ts';

/** A key that signs, in memory; it cannot be taken out again. */
export type SigningKey = CryptoKey;

/** A signing key at rest: the private half is encrypted under a passphrase. */
export interface KeyFile {
  readonly schema: 1;
  readonly kind: 'chhamas-key';
  /** The id of the signer: `signer-one`. */
  readonly signer: string;
  readonly kid: string;
  /** The public half, as the list of signers has it. */
  readonly publicKey: string;
  /** True of a key of the demonstration, which signs nothing real. */
  readonly invented: boolean;
  /** A JWK in a compact JWE; PBES2 makes guessing the passphrase slow. */
  readonly encryptedPrivateKey: string;
}

/** A key that can sign, and whose it is. */
export interface OpenedKey extends Pick<KeyFile, 'signer' | 'kid'> {
  readonly key: SigningKey;
}

const isKeyFile: Guard<KeyFile> = objectOf({
  schema: oneOf(1),
  kind: oneOf('chhamas-key'),
  signer: textLike(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/),
  kid: textLike(/^[0-9A-Za-z_-]{43}$/),
  publicKey: textLike(/^[0-9A-Za-z_-]{43}$/),
  invented: oneOf(true, false),
  encryptedPrivateKey: textLike(/^[0-9A-Za-z_.-]+$/),
});

/** How often a guess is hashed: as OWASP advises for PBKDF2 with SHA-512, and more. */
const iterations = 250_000;

/**
 * A new Ed25519 key for a signer, its private half encrypted under a passphrase.
 *
 * @source RFC 8037; RFC 7518 §4.8; RFC 7638
 */
export async function makeKey(
  signer: string,
  invented: boolean,
  passphrase: string,
): Promise<KeyFile> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const publicKey = jwk.x ?? '';
  const encryptedPrivateKey = await new CompactEncrypt(
    new TextEncoder().encode(JSON.stringify(jwk)),
  )
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: iterations })
    .encrypt(new TextEncoder().encode(passphrase));
  const kid = await kidOf(publicKey);
  return {
    ...{ schema: 1, kind: 'chhamas-key', signer, kid, publicKey, invented },
    encryptedPrivateKey,
  };
}

/** A text as a key file, or undefined where it is none. */
export function parseKeyFile(text: string): KeyFile | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isKeyFile(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The private key of a key file.
 *
 * @returns undefined where the passphrase is another, or the file was changed
 */
export async function openKey(file: KeyFile, passphrase: string): Promise<SigningKey | undefined> {
  try {
    const { plaintext } = await compactDecrypt(
      file.encryptedPrivateKey,
      new TextEncoder().encode(passphrase),
      { keyManagementAlgorithms: ['PBES2-HS512+A256KW'], maxPBES2Count: iterations },
    );
    // What was encrypted is a key of ours: whoever wrote it knew the passphrase.
    const jwk = JSON.parse(new TextDecoder().decode(plaintext)) as JWK;
    if (jwk.x !== file.publicKey || (await kidOf(jwk.x)) !== file.kid) return undefined;
    const key = await importJWK(jwk, 'Ed25519');
    return key instanceof Uint8Array ? undefined : key;
  } catch {
    return undefined;
  }
}

/**
 * The key in a file of which the passphrase is known, as of the demonstration.
 *
 * @throws {RangeError} where no key lies there, or the passphrase is another
 * @throws {Error} from the file system where there is no such file
 */
export async function openKeyFile(path: string, passphrase: string): Promise<OpenedKey> {
  const file = parseKeyFile(await readFile(path, 'utf8'));
  const key = file && (await openKey(file, passphrase));
  if (file === undefined || key === undefined) throw new RangeError(`Expected a key in ${path}.`);
  return { signer: file.signer, kid: file.kid, key };
}

/** The thumbprint of a public key, by which its signatures name it. */
export function kidOf(publicKey: string): Promise<string> {
  return calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: publicKey });
}
