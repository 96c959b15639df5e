/**
 * Whether this browser can check signatures: it knows Ed25519, and gives cryptography to this page,
 * which it does on a safe connection and on this computer only.
 */
export async function canCheck(): Promise<boolean> {
  try {
    const { subtle } = globalThis.crypto;
    await subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    return true;
  } catch {
    return false;
  }
}
