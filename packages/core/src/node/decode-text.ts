import { isUtf8 } from 'node:buffer';
import { positionIn } from '../kernel/position-in.ts';

/** A text, and the place from which its bytes are not UTF-8. */
export interface DecodedText {
  readonly text: string;
  readonly brokenAt?: { readonly line: number; readonly column: number };
}

/**
 * Bytes as text. The mark that some editors put before UTF-8 is left out; bytes that are not UTF-8
 * are replaced, and the place of the first is told.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder().decode(bytes);
  // No text holds the character 0; UTF-16 read as UTF-8 is full of it.
  if (isUtf8(bytes) && !text.includes('\0')) return { text };
  return { text, brokenAt: positionIn(text, text.search(/[\0\ufffd]/)) };
}
