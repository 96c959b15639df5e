import { expect, test } from 'vitest';
import { dateWords } from './date-words.ts';

test('writes a day in the official style and leaves out what is unknown', () => {
  expect(dateWords('2025-08-21', 'en')).toBe('21 August 2025');
  expect(dateWords('2025-08-21', 'km')).toBe('ថ្ងៃទី២១ ខែសីហា ឆ្នាំ២០២៥');
  expect(dateWords('2017-06-XX', 'en')).toBe('June 2017');
});

test('prints a text that is no date as it is', () => {
  expect(dateWords('spring 2017', 'en')).toBe('spring 2017');
});
