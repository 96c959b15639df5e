import { writeStableJson } from '../../kernel/stable-json.ts';
import { hashBytes } from '../hash-bytes.ts';
import type { Register, ReleaseList } from './seal-files.ts';

/** The register began, when this list was approved, as it begins now. */
export async function isPrefix(
  { register: { entries, sha256 } }: ReleaseList,
  register: Register,
  index: number,
): Promise<boolean> {
  return entries <= index && (await hashOfRegister(register, entries)) === sha256;
}

/**
 * SHA-256 of the first entries of a register.
 *
 * @param entries how many; all of them where left out
 */
export async function hashOfRegister(
  register: Register,
  entries = register.entries.length,
): Promise<string> {
  const first = { ...register, entries: register.entries.slice(0, entries) };
  return hashBytes(new TextEncoder().encode(writeStableJson(first)));
}
