import { inflateRawSync } from 'node:zlib';

/** One file in an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Its bytes; no more of them are made than asked for. @throws {RangeError} where there are more */
  readonly unpack: (most: number) => Uint8Array;
}

/**
 * The files of an archive, as its own list of contents names them. What the list says of sizes is not
 * relied on: a file is unpacked until it is too large, and no further.
 *
 * @returns undefined where it is no archive, or not all of one
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== listed) return undefined;
    const length = view.getUint16(at + 28, true);
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const entry = entryAt(bytes, view, at, length);
    if (entry === undefined) return undefined;
    entries.push(entry);
    at = next;
  }
  return entries;
}

const listed = 0x02014b50;
const own = 0x04034b50;
const endMark = 0x06054b50;

/** Where the list of contents ends: in the last bytes, before a comment. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
): ZipEntry | undefined {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [size, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== own) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length || (method !== 0 && method !== 8)) return undefined;
  const packed = bytes.subarray(start, start + size);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    isEncrypted: (flags & 1) === 1,
    unpack: (most) => {
      if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
      if (packed.length > most) throw new RangeError(`Expected at most ${most} bytes.`);
      return packed;
    },
  };
}
