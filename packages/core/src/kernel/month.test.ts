import fc from 'fast-check';
import { expect, test } from 'vitest';
import { month } from '../testing/brands.ts';
import { holds } from '../testing/holds.ts';
import { addMonths, Month, monthFrom, yearOf } from './month.ts';

test.each(['2017-00', '2017-13', '2017-1', '2017', '201-01'])('%s is no month', (text) => {
  expect(Month.safeParse(text).success).toBe(false);
});

test('the month after December is January of the next year', () => {
  expect(addMonths(month('2017-12'), 1)).toBe('2018-01');
  expect(addMonths(month('2017-01'), -1)).toBe('2016-12');
});

test('a month has a year', () => {
  expect(yearOf(month('2017-05'))).toBe(2017);
});

test.each([
  [2017, 0],
  [2017, 13],
  [2017, 1.5],
  [20170, 1],
])('there is no month %d-%d', (year, number) => {
  expect(() => monthFrom(year, number)).toThrow(RangeError);
});

test('so many months on and as many back lead home', () => {
  const months = fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => monthFrom(year, number));
  holds(
    fc.property(months, fc.integer({ min: -600, max: 600 }), (from, count) => {
      expect(addMonths(addMonths(from, count), -count)).toBe(from);
    }),
  );
});
