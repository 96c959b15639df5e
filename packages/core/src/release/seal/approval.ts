import { base64url, FlattenedSign, flattenedVerify } from 'jose';
import type { CryptoKey as SigningKey } from 'jose';
import type { Approval } from './seal-files.ts';

/** What an approver states with a signature. */
export type Statement = Pick<Approval, 'role' | 'signer' | 'kid' | 'on'>;

/**
 * The approval of a list: a detached signature over its bytes, with role, signer and day in the
 * part of the signature that is signed too.
 *
 * @param list the bytes of `manifest.json`
 * @param key the private key whose public half has the thumbprint `kid`
 * @source RFC 7515 appendix F, RFC 8037
 */
export async function approveList(
  list: Uint8Array,
  statement: Statement,
  key: SigningKey,
): Promise<Approval> {
  const { signature } = await new FlattenedSign(list)
    .setProtectedHeader(headerOf(statement))
    .sign(key);
  return { ...statement, jws: `${protectedOf(statement)}..${signature}` };
}

/**
 * Whether an approval is a signature of this list with this public key, and is written in the one way
 * in which it can be written.
 *
 * @param publicKey the `x` of the JWK
 */
export async function isApprovalOf(
  list: Uint8Array,
  approval: Approval,
  publicKey: string,
): Promise<boolean> {
  const { jws, ...statement } = approval;
  const [head, signature = ''] = jws.split('..');
  if (head !== protectedOf(statement) || !isStrict(signature)) return false;
  const key = { kty: 'OKP', crv: 'Ed25519', x: publicKey };
  try {
    const payload = base64url.encode(list);
    await flattenedVerify({ protected: head, payload, signature }, key, {
      algorithms: ['Ed25519'],
    });
    return true;
  } catch {
    return false;
  }
}

/** Whether base64url is the only writing of its bytes: no bit is left over. */
export function isStrict(text: string): boolean {
  try {
    return base64url.encode(base64url.decode(text)) === text;
  } catch {
    return false;
  }
}

function headerOf({ role, signer, kid, on }: Statement) {
  return { alg: 'Ed25519', kid, on, role, signer, typ: 'chhamas-approval' };
}

function protectedOf(statement: Statement): string {
  return base64url.encode(JSON.stringify(headerOf(statement)));
}
