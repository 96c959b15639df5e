import { positionIn } from './position-in.ts';

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
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder().decode(bytes);
    return { text, brokenAt: positionIn(text, Math.max(0, text.indexOf('\ufffd'))) };
  }
}
