import { expect, test } from 'vitest';
import { day, month, partialDay, semester } from '../testing/brands.ts';
import { formatDate, formatMonth, formatSemester, monthNameOf } from './dates.ts';

test('a day is written in the official style', () => {
  expect(formatDate(day('2017-06-13'), 'km')).toBe('ថ្ងៃទី១៣ ខែមិថុនា ឆ្នាំ២០១៧');
  expect(formatDate(day('2017-06-03'), 'en')).toBe('3 June 2017');
});

test.each([
  ['2017-XX-22', 'ថ្ងៃទី២២ ខែមិនស្គាល់ ឆ្នាំ២០១៧', '22, month unknown, 2017'],
  ['2017-06-XX', 'ខែមិថុនា ឆ្នាំ២០១៧', 'June 2017'],
  ['2017-06', 'ខែមិថុនា ឆ្នាំ២០១៧', 'June 2017'],
  ['2017-XX-XX', 'ខែមិនស្គាល់ ឆ្នាំ២០១៧', '2017'],
  ['2017', 'ឆ្នាំ២០១៧', '2017'],
])('R-48 what is unknown of %s is not filled in', (text, km, en) => {
  expect(formatDate(partialDay(text), 'km')).toBe(km);
  expect(formatDate(partialDay(text), 'en')).toBe(en);
});

test('a month has a name, and a year beside it', () => {
  expect(monthNameOf(month('2017-05'), 'km')).toBe('ឧសភា');
  expect(formatMonth(month('2017-12'), 'km')).toBe('ខែធ្នូ ឆ្នាំ២០១៧');
  expect(formatMonth(month('2017-01'), 'en')).toBe('January 2017');
});

test('H2 a semester is written as in the title of the minutes', () => {
  expect(formatSemester(semester('2017-S1'), 'km')).toBe('ឆមាសទី១ ឆ្នាំ២០១៧');
  expect(formatSemester(semester('2020-S2'), 'en')).toBe('Semester 2, 2020');
});
