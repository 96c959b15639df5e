import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test.each([
  ['2022-02-07', '2022-02-07'],
  ['7/2/2022', '2022-02-07'],
  ['៧/២/២០២២', '2022-02-07'],
  ['07.02.2022', '2022-02-07'],
  ['ថ្ងៃទី៧ ខែកុម្ភៈ ឆ្នាំ២០២២', '2022-02-07'],
  ['7 February 2022', '2022-02-07'],
  ['February 7th, 2022', '2022-02-07'],
  ['12/25/2022', undefined],
  ['31/02/2022', undefined],
  ['7/2', undefined],
  ['yesterday', undefined],
])('%s: the day comes first, and only the other order makes none', (text, day) => {
  expect(readDay(text)).toBe(day);
});
