import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('Khmer in UTF-8 is itself, with or without the mark of some editors', () => {
  expect(decodeText(bytes('ឆមាស'))).toEqual({ text: 'ឆមាស' });
  expect(decodeText(bytes('\ufeffឆមាស'))).toEqual({ text: 'ឆមាស' });
});

test('the place of the first byte that is not UTF-8 is told', () => {
  const { brokenAt } = decodeText(new Uint8Array([...bytes('{\n"ឆ'), 0xff]));
  expect(brokenAt).toEqual({ line: 2, column: 3 });
});

test('UTF-16 is not UTF-8, though each of its bytes could be', () => {
  expect(decodeText(Buffer.from('{}', 'utf16le')).brokenAt).toEqual({ line: 1, column: 2 });
});
