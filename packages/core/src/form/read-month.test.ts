import { expect, test } from 'vitest';
import { semester } from '../testing/brands.ts';
import { monthIn, readMonth } from './read-month.ts';

test.each([
  ['2022-01', 1, 2022],
  ['01/2022', 1, 2022],
  ['មករា ២០២២', 1, 2022],
  ['ខែមករា ឆ្នាំ២០២២', 1, 2022],
  ['ខែទី១ ឆ្នាំ២០២២', 1, 2022],
  ['ខែ១ ឆ្នាំ២០២២', 1, 2022],
  ['January 2022', 1, 2022],
  ['Jan-22', 1, 2022],
  ["Sept '22", 9, 2022],
  ['កញ្ញា', 9, undefined],
  ['December', 12, undefined],
  ['១៥/០៣/២០២២', 3, 2022],
  ['22', undefined, undefined],
  ['2022', undefined, undefined],
  ['2022-13', undefined, undefined],
  ['សរុប', undefined, undefined],
])('%s at the head of a column', (text, month, year) => {
  const named = readMonth({ kind: 'text', text });
  expect([named?.month, named?.year]).toEqual([month, year]);
});

test('a day that a spreadsheet keeps is the month in which it lies; a number is none', () => {
  expect(readMonth({ kind: 'day', day: '2022-03-01' })).toEqual({ month: 3, year: 2022 });
  expect(readMonth({ kind: 'number', n: 44621 })).toBeUndefined();
});

test('a month without a year is one of the semester', () => {
  expect(monthIn({ month: 3 }, semester('2022-S1'))).toBe('2022-03');
  expect(monthIn({ month: 3 }, undefined)).toBeUndefined();
  expect(monthIn({ month: 3, year: 2021 }, semester('2022-S1'))).toBe('2021-03');
});
