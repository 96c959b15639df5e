import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { holdsPrivateKey, isInventedKey, keyIdsIn } from './private-keys.ts';

// Keys are made here, for a file that holds one would be refused.
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const secret = privateKey.export({ format: 'jwk' });
const open = publicKey.export({ format: 'jwk' });
const jwe = ['A'.repeat(20), '', 'B'.repeat(16), 'C'.repeat(40), 'D'.repeat(22)].join('.');
const ours = {
  schema: 1,
  kind: 'chhamas-key',
  signer: 'chief',
  kid: 'k-1',
  publicKey: open,
  invented: true,
  encryptedPrivateKey: jwe,
};

test('a private key in PEM is one, of every kind, also where it stands in JSON', () => {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const rsa = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const locked = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    type: 'sec1',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'ក',
  });
  for (const text of [pem, rsa.privateKey, String(locked), JSON.stringify({ key: pem })]) {
    expect(holdsPrivateKey(`before\n${text}`)).toBe(true);
  }
  expect(holdsPrivateKey(rsa.publicKey)).toBe(false);
});

test('a JSON Web Key with its secret part is one, however it is written; without it, it is none', () => {
  const written = JSON.stringify(secret);
  for (const text of [
    written,
    JSON.stringify({ keys: [secret] }),
    JSON.stringify({ a: written }),
  ]) {
    expect(holdsPrivateKey(text)).toBe(true);
  }
  const code = `const key = { kty: 'OKP', crv: 'Ed25519', d: '${String(secret.d)}' };`;
  expect(holdsPrivateKey(code)).toBe(true);
  expect(holdsPrivateKey(JSON.stringify({ kty: 'oct', k: 'A'.repeat(43) }))).toBe(true);
  expect(holdsPrivateKey(JSON.stringify(open))).toBe(false);
  // Two objects beside each other make no key.
  expect(holdsPrivateKey(JSON.stringify([open, { d: 'A'.repeat(43) }]))).toBe(false);
});

test('a key file of ours holds one, though it is encrypted', () => {
  expect(holdsPrivateKey(JSON.stringify(ours))).toBe(true);
  expect(holdsPrivateKey(JSON.stringify({ ...ours, encryptedPrivateKey: '…' }))).toBe(false);
});

test('what is written about keys is none', () => {
  const guide =
    '"encryptedPrivateKey": "<compact JWE>", -----BEGIN PRIVATE KEY-----, {"kty": "OKP", "d": "…"}';
  expect(holdsPrivateKey(guide)).toBe(false);
});

test('a key file is of the invented country where it says so and holds no other key', () => {
  expect(isInventedKey(JSON.stringify(ours))).toBe(true);
  for (const other of [
    { ...ours, invented: false },
    { ...ours, kind: 'key' },
    { ...ours, publicKey: secret },
  ]) {
    expect(isInventedKey(JSON.stringify(other))).toBe(false);
  }
  expect(isInventedKey('{')).toBe(false);
  expect(isInventedKey('[]')).toBe(false);
});

test('the ids of keys are read, of whatever else none', () => {
  expect(keyIdsIn([JSON.stringify(ours), '{}', '{', 'null'])).toEqual(['k-1']);
});
