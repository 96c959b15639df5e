import { zipSync } from 'fflate';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { canaryWord, findCanaries } from './canary.ts';

const latin = canaryWord(4711, 'en');
const khmer = canaryWord(4712, 'km');
const number = 912_307;
const said = `… ${latin} ${khmer}៖ ៩១២៣០៧នាក់`;

function foundIn(name: string, bytes: Uint8Array | string) {
  const { words, numbers } = findCanaries([[name, Buffer.from(bytes)]]);
  return [words.has(latin), words.has(khmer), numbers.has(number)];
}

const everyLetter = (write: (code: number) => string) =>
  Array.from(said, (letter) => write(letter.codePointAt(0) ?? 0)).join('');
const hexadecimal = (code: number) => code.toString(16).padStart(4, '0');

describe('a canary is found, and so is a number, in a text', () => {
  test.each([
    ['as it stands', said],
    ['in capitals', said.toUpperCase()],
    ['with joints within it', Array.from(said).join('\u200b')],
    ['with places to break within it', Array.from(said).join('<wbr>')],
    ['as JSON escapes it', everyLetter((code) => `\\u${hexadecimal(code)}`)],
    ['as a script escapes it', everyLetter((code) => `\\u{${code.toString(16)}}`)],
    ['as a style escapes it', everyLetter((code) => `\\${code.toString(16)} `)],
    ['in entities', everyLetter((code) => `&#${code};`)],
    ['in hexadecimal entities', everyLetter((code) => `&#x${code.toString(16)};`)],
    ['in an address', encodeURIComponent(said)],
    ['in an address within an address', encodeURIComponent(encodeURIComponent(said))],
    ['in JSON in an attribute', JSON.stringify({ text: said }).replaceAll('"', '&quot;')],
    [
      'in the map of a source',
      JSON.stringify({
        sourcesContent: [JSON.stringify(everyLetter((code) => `\\u${hexadecimal(code)}`))],
      }),
    ],
    ['in Base64', Buffer.from(said).toString('base64')],
    ['in Base64 behind one byte', Buffer.from(`.${said}`).toString('base64')],
    ['in Base64 behind two bytes', Buffer.from(`..${said}`).toString('base64')],
    [
      'in Base64 for addresses',
      `data:text/plain;base64,${Buffer.from(said).toString('base64url')}`,
    ],
  ])('%s', (_, text) => {
    expect(foundIn('page.html', text)).toEqual([true, true, true]);
  });

  test.each([0, 1])('in UTF-16, from byte %i, whichever byte is first', (from) => {
    const little = Buffer.from(said, 'utf16le');
    const before = Buffer.alloc(from, '.');
    expect(foundIn('a.bin', Buffer.concat([before, little]))).toEqual([true, true, true]);
    const big = Buffer.from(little).swap16();
    expect(foundIn('a.bin', Buffer.concat([before, big]))).toEqual([true, true, true]);
  });
});

describe('a canary is found in a file', () => {
  const bytes = Buffer.from(said);
  const workbook = zipSync({ 'xl/sharedStrings.xml': gzipSync(bytes) });
  test.each([
    ['page.html.gz', gzipSync(bytes)],
    ['page.html.br', brotliCompressSync(bytes)],
    ['page.html.zst', zstdCompressSync(bytes)],
    ['table.xlsx', workbook],
    ['all.zip', zipSync({ 'in.zip': zipSync({ 'page.html': bytes }) })],
    ['picture.png', png('tEXt', Buffer.concat([Buffer.from('Title\0'), bytes]))],
    ['picture.png', png('zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync(bytes)]))],
    [
      'picture.png',
      png('iTXt', Buffer.concat([Buffer.from('Title\0\x01\0km\0T\0'), deflateSync(bytes)])),
    ],
    ['picture.svg', `<svg><desc>${said}</desc></svg>`],
  ])('%s', (name, content) => {
    expect(foundIn(name, content)).toEqual([true, true, true]);
  });

  test('by its name alone, and by the name of a file in an archive', () => {
    expect(foundIn(`${latin}/912307.html`, '')).toEqual([true, false, true]);
    expect(foundIn('a.zip', zipSync({ [`${latin}.txt`]: Buffer.from('') }))[0]).toBe(true);
  });
});

test('a number is found however its digits are grouped, and in the digits of either script', () => {
  for (const written of [
    ...['912,307', '912.307', '912 307', '912\u00a0307', '912\u202f307', '912’307', '912_307'],
    ...['៩១២៣០៧', '៩១២.៣០៧', '[1,912307,2]', '912307%', 'n="912307"', 'ចំនួន៩១២៣០៧នាក់'],
    ...['912&nbsp;307', '912&#8239;307', '\\u0039\\u0031\\u0032\\u0033\\u0030\\u0037'],
  ]) {
    expect([written, foundIn('a.html', written)[2]]).toEqual([written, true]);
  }
});

test('no number is found in a hash, in a longer number or behind the point of one', () => {
  for (const written of ['a912307b', '4912307', '9123074', '0.912307', '1912,307']) {
    expect([written, foundIn('a.html', written)[2]]).toEqual([written, false]);
  }
});

/** A picture of nothing, with one chunk. */
function png(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([sign, length, Buffer.from(type), data, Buffer.alloc(4)]);
}
