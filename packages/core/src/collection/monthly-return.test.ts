import { expect, test } from 'vitest';
import { MonthlyReturn } from './monthly-return.ts';

const form = {
  schema: 1,
  id: 'r-1',
  reporter: 'kh-23',
  month: '2017-05',
  receivedOn: '2017-06-09',
  channel: 'telegram',
};
const isReturn = (value: object) => MonthlyReturn.safeParse({ ...form, ...value }).success;
const counts = [{ indicator: 'le.cases', total: 4 }];

test('R-15 a nil says who confirmed it and when', () => {
  const nil = { answer: 'nil', confirmedBy: 'provincial-secretariat', confirmedOn: '2017-06-09' };
  expect(isReturn(nil)).toBe(true);
  expect(isReturn({ ...nil, confirmedBy: undefined })).toBe(false);
  expect(isReturn({ ...nil, confirmedOn: undefined })).toBe(false);
});

test('R-15 a return with data has a count at least', () => {
  expect(isReturn({ answer: 'has-data', counts })).toBe(true);
  expect(isReturn({ answer: 'has-data', counts: [] })).toBe(false);
});

test('R-15 a nil with counts, and a blank form, are no answer', () => {
  const nil = { answer: 'nil', confirmedBy: 'chief', confirmedOn: '2017-06-09', counts };
  expect(isReturn(nil)).toBe(false);
  expect(isReturn({ answer: 'not-answered' })).toBe(false);
  expect(isReturn({})).toBe(false);
});
