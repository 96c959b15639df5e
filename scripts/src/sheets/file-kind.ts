import type { UnreadKind } from '@chhamas/core';
import { isUtf8 } from 'node:buffer';
import type { ZipEntry } from './zip-entries.ts';

/** What a file is by its first bytes, whatever it is called; `text` may be a table, and so may a zip. */
export type FileKind = 'text' | 'zip' | 'locked' | UnreadKind;

const beginnings: readonly (readonly [FileKind, string])[] = [
  ['zip', '504b'],
  ['picture', '89504e470d0a1a0a'],
  ['picture', 'ffd8ff'],
  ['picture', '47494638'],
  ['picture', '49492a00'],
  ['picture', '4d4d002a'],
  ['picture', '424d'],
  ['pdf-document', '255044462d'],
  ['unknown-file', '7b5c727466'],
];

/** What a file is. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty-file';
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (head === 'd0cf11e0a1b11ae1') return isLocked(bytes) ? 'locked' : 'old-excel';
  const found = beginnings.find(([, beginning]) => head.startsWith(beginning));
  if (found !== undefined) return found[0];
  if (
    Buffer.from(bytes.subarray(0, 12))
      .toString('latin1')
      .match(/^RIFF....WEBP|^....ftyphei/s)
  ) {
    return 'picture';
  }
  const beginning = Buffer.from(bytes.subarray(0, 400)).toString('utf8');
  if (/^\ufeff?\s*<(?:!doctype html|html|table|head|body|\?xml|!--)/i.test(beginning))
    return 'web-page';
  return isText(bytes) ? 'text' : 'unknown-file';
}

/** What an archive is by the files in it; undefined where it is a workbook. */
export function archiveKind(entries: readonly ZipEntry[]): UnreadKind | undefined {
  const has = (name: string) => entries.some((each) => each.name === name);
  if (has('xl/workbook.xml')) return undefined;
  if (has('mimetype')) return 'open-document';
  if (has('xl/workbook.bin')) return 'binary-workbook';
  return has('word/document.xml') ? 'word-document' : 'archive';
}

/** A workbook with a password lies in an archive of an older kind, under a name of its own. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** Text in UTF-8 or UTF-16, or in an older encoding, which the reader names by itself: no zeros beside others. */
function isText(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return true;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return true;
  const zeros = bytes.subarray(0, 4000).filter((byte) => byte === 0).length;
  if (zeros === 0) return isUtf8(bytes) || isMostlyPrintable(bytes);
  // UTF-16 without its mark: of Latin letters every other byte is 0.
  return zeros > Math.min(bytes.length, 4000) / 8 && utf16Without(bytes) !== undefined;
}

function isMostlyPrintable(bytes: Uint8Array): boolean {
  const odd = bytes.subarray(0, 4000).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return odd === 0;
}

/** In which order the bytes of UTF-16 stand that has no mark before it; undefined where it is none. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4000);
  const zerosAt = (parity: number) =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (bytes.length % 2 === 1 || even + odd === 0) return undefined;
  if (odd > even * 4) return 'utf-16le';
  return even > odd * 4 ? 'utf-16be' : undefined;
}
