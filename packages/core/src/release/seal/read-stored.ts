import { writeStableJson } from '../../kernel/stable-json.ts';
import type { Guard } from './shape.ts';

/**
 * A stored file as a value, if every byte of it is as such a file is written: UTF-8 without a mark,
 * keys in order, nothing unknown, nothing twice.
 */
export function readStored<T>(bytes: Uint8Array, guard: Guard<T>): T | undefined {
  try {
    const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return guard(value) && writeStableJson(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
