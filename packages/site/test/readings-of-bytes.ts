import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/**
 * Every text that somebody could read in a file: in it as it lies, and in whatever is packed into it,
 * each as it stands and with its escapes, entities, percent signs and Base64 undone.
 *
 * Pixels and the outlines of fonts are not read: they hold no text.
 *
 * @param name its path, which is read too
 */
export function readingsOf(name: string, bytes: Uint8Array): readonly string[] {
  return [name, ...unpacked(name, Buffer.from(bytes), 0).flatMap(readingsOfBytes)];
}

/** Archives within archives: deeper than anybody packs, and no bomb. */
const deepest = 4;

/** The bytes and, where they are an archive, compressed or a picture, what is in them. */
function unpacked(name: string, bytes: Buffer, depth: number): readonly Buffer[] {
  if (depth === deepest) return [bytes];
  const inner = contentsOf(name, bytes).flatMap(([path, each]) => [
    Buffer.from(path),
    ...unpacked(path, each, depth + 1),
  ]);
  return [bytes, ...inner];
}

function contentsOf(name: string, bytes: Buffer): readonly (readonly [string, Buffer])[] {
  const inside = name.replace(/\.(?:gz|br|zst)$/, '');
  const startsWith = (...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (startsWith(0x1f, 0x8b)) return [[inside, gunzipSync(bytes)]];
  if (startsWith(0x28, 0xb5, 0x2f, 0xfd)) return [[inside, zstdDecompressSync(bytes)]];
  // Brotli has no sign of its own.
  if (name.endsWith('.br')) return [[inside, brotliDecompressSync(bytes)]];
  // A workbook and a document of an office are such an archive too.
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) {
    return Object.entries(unzipSync(bytes)).map(([path, each]) => [path, Buffer.from(each)]);
  }
  if (startsWith(0x89, 0x50, 0x4e, 0x47)) return packedTextsIn(bytes);
  return [];
}

/** The compressed texts of a PNG; those that are not compressed are read as its bytes are. */
function packedTextsIn(png: Buffer): readonly (readonly [string, Buffer])[] {
  const texts: (readonly [string, Buffer])[] = [];
  let at = 8;
  while (at + 8 <= png.length) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    at += length + 12;
    const keyword = data.indexOf(0);
    if (type === 'zTXt') texts.push([type, inflateSync(data.subarray(keyword + 2))]);
    if (type !== 'iTXt' || data[keyword + 1] !== 1) continue;
    // Behind the keyword: two flags, the language, the keyword in it, and the text.
    const language = data.indexOf(0, keyword + 3);
    texts.push([type, inflateSync(data.subarray(data.indexOf(0, language + 1) + 1))]);
  }
  return texts;
}

function readingsOfBytes(bytes: Buffer): readonly string[] {
  const text = bytes.toString('utf8');
  const plain = decoded(text);
  return [...new Set([text, plain]), base64In(plain), ...inUtf16(bytes)];
}

/** Two bytes a letter, from an even place or an odd one, the lower byte first or last. */
function inUtf16(bytes: Buffer): readonly string[] {
  // A text of any length has a space or a line's end, of which one byte is nothing.
  if (!bytes.includes(0)) return [];
  return [0, 1].flatMap((from) => {
    const length = bytes.length - from - ((bytes.length - from) % 2);
    const part = Buffer.from(bytes.subarray(from, from + length));
    return [part.toString('utf16le'), part.swap16().toString('utf16le')];
  });
}

/** A text within a text within a text: a page in a string of a script in an attribute. */
const mostRounds = 3;

function decoded(text: string): string {
  let plain = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = decodedOnce(plain);
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", comma: ',', period: '.', lowbar: '_' },
  ...{ nbsp: ' ', thinsp: ' ', ensp: ' ', emsp: ' ', hairsp: ' ', numsp: ' ', shy: '' },
  ...{ zwnj: '', zwj: '', ZeroWidthSpace: '', NoBreak: '' },
};

function decodedOnce(text: string): string {
  return text
    .replace(/\\+(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (all, ...hex) =>
      codeOf(all, hex.find((each) => typeof each === 'string') ?? '', 16),
    )
    .replace(/\\+([0-9a-f]{1,6})[ \n]?/gi, (all, hex: string) => codeOf(all, hex, 16))
    .replace(/&#x([0-9a-f]{1,6});?/gi, (all, hex: string) => codeOf(all, hex, 16))
    .replace(/&#(\d{1,7});?/g, (all, digits: string) => codeOf(all, digits, 10))
    .replace(/&([a-z]+);/gi, (all, name: string) => named[name] ?? all)
    .replace(/(?:%[0-9a-f]{2})+/gi, percentless);
}

function codeOf(all: string, digits: string, radix: 10 | 16): string {
  const code = Number.parseInt(digits, radix);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

function percentless(signs: string): string {
  return Buffer.from(signs.replaceAll('%', ''), 'hex').toString('utf8');
}

/** Whatever may be Base64, or Base64 for addresses, read from each of the four places of a group. */
function base64In(text: string): string {
  const runs = new Set(text.match(/[A-Za-z0-9+/_-]{7,}/g));
  const read: string[] = [];
  for (const run of runs) {
    for (let from = 0; from < 4; from += 1) {
      read.push(Buffer.from(run.slice(from), 'base64').toString('utf8'));
    }
  }
  return read.join('\n');
}
