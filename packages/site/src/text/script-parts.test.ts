import { expect, test } from 'vitest';
import { scriptParts } from './script-parts.ts';

test('Khmer words in an English text are Khmer', () => {
  expect(scriptParts('The ឆមាស ទី១, half', 'en')).toEqual([
    { text: 'The ', language: undefined },
    { text: 'ឆមាស ទី១', language: 'km' },
    { text: ', half', language: undefined },
  ]);
});

test('a text without Khmer is English among Khmer ones, unless it has no letter', () => {
  expect(scriptParts('Country B', 'km')).toEqual([{ text: 'Country B', language: 'en' }]);
  expect(scriptParts('2022', 'km')).toEqual([{ text: '2022', language: undefined }]);
  expect(scriptParts('ប្រទេស B', 'km')).toEqual([{ text: 'ប្រទេស B', language: undefined }]);
});
