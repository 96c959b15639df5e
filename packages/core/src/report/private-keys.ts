/**
 * Whether a text holds a private key: in PEM or as PuTTY and age write it, as a JSON Web Key, or in a
 * key file of ours, of which the key is encrypted. Only a key itself is one, not what is written
 * about keys.
 *
 * @source RFC 7468 (PEM), RFC 7517 and 7518 (JSON Web Key)
 */
export function holdsPrivateKey(text: string): boolean {
  return plainKeys.test(text) || jsonKeysIn(text).length > 0;
}

/**
 * Whether a text is a key file of the invented country: one encrypted key that says of itself that it
 * is invented, and no other key beside it.
 */
export function isInventedKey(text: string): boolean {
  const file = parsed(text);
  if (file?.['kind'] !== 'chhamas-key' || file['invented'] !== true) return false;
  return !plainKeys.test(text) && jsonKeysIn(text).every((kind) => kind === 'encrypted');
}

/** The `kid` of each key file of ours among these texts. */
export function keyIdsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const kid = parsed(text)?.['kid'];
    return typeof kid === 'string' ? [kid] : [];
  });
}

const plainKeys = new RegExp(
  [
    // A line end may be written as \n, in JSON and in what a program is set up with.
    '-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\\s"\'+]|\\\\[nr])*' +
      '(?:[A-Za-z-]{1,30}: [^\\n\\\\]{0,200}(?:\\s|\\\\[nr])+){0,9}[A-Za-z0-9+/=]{30}',
    'PuTTY-User-Key-File-\\d: ',
    'AGE-SECRET-KEY-1[A-Z0-9]{50}',
  ].join('|'),
);

/** The secret part of a JSON Web Key, in JSON within JSON too. */
const secret = /\\?["']?\b[dk]\\?["']?\s*[:=]\s*\\?["'][A-Za-z0-9_-]{20,}/;
const keyType = /\\?["']?\bkty\\?["']?\s*[:=]\s*\\?["'](?:RSA|EC|OKP|oct|AKP)\b/;
/** A compact JWE, which has five parts; of a key that is not wrapped the second is empty. */
const encrypted =
  /encryptedPrivateKey\\?["']?\s*[:=]\s*\\?["'][\w-]{8,}\.[\w-]*\.[\w-]+\.[\w-]{8,}\.[\w-]+/;

function jsonKeysIn(text: string): readonly ('plain' | 'encrypted')[] {
  if (!/kty|encryptedPrivateKey/.test(text)) return [];
  // Within one pair of braces, so that the parts of two objects make no key.
  const plain = innermost(text).some((part) => keyType.test(part) && secret.test(part));
  return [
    ...(plain ? ['plain' as const] : []),
    ...(encrypted.test(text) ? ['encrypted' as const] : []),
  ];
}

/** What stands between braces, what stands in further braces within them left out. */
function innermost(text: string): readonly string[] {
  const parts: string[] = [];
  const open: string[] = [''];
  for (const [piece] of text.matchAll(/[{}]|[^{}]+/g)) {
    if (piece === '{') open.push('');
    else if (piece === '}') parts.push(open.pop() ?? '');
    else open.push((open.pop() ?? '') + piece);
  }
  return [...parts, ...open];
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
