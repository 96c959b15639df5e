import { describe, expect, test } from 'vitest';
import { day, month, partialDay } from '../testing/brands.ts';
import {
  addDays,
  CalendarDate,
  daysBetween,
  isWholeDate,
  lastDayOf,
  monthOf,
  PartialDate,
  weekdayOf,
} from './calendar-date.ts';

describe('a whole date', () => {
  test.each(['2017-06-13', '2016-02-29'])('%s is one', (text) => {
    expect(CalendarDate.safeParse(text).success).toBe(true);
  });

  test.each(['2017-02-29', '2017-06-31', '2017-6-13', '2017-XX-22', '13.06.2017', ''])(
    '"%s" is none',
    (text) => {
      expect(CalendarDate.safeParse(text).success).toBe(false);
    },
  );

  test('R-23 ten days after the meeting of 13 June 2017 is 23 June', () => {
    expect(addDays(day('2017-06-13'), 10)).toBe('2017-06-23');
  });

  test('days are counted over the end of a month and of a year, and backwards', () => {
    expect(addDays(day('2016-02-28'), 2)).toBe('2016-03-01');
    expect(addDays(day('2017-12-31'), 1)).toBe('2018-01-01');
    expect(addDays(day('2017-01-01'), -1)).toBe('2016-12-31');
  });

  test('R-24 the deadline of 30 June is 17 days after 13 June, and 13 June 17 days before it', () => {
    expect(daysBetween(day('2017-06-13'), day('2017-06-30'))).toBe(17);
    expect(daysBetween(day('2017-06-30'), day('2017-06-13'))).toBe(-17);
  });

  test('R-50 the meeting of 13 June 2017 was on a Tuesday', () => {
    expect(weekdayOf(day('2017-06-13'))).toBe(2);
  });

  test('it lies in its month', () => {
    expect(monthOf(day('2017-06-13'))).toBe('2017-06');
  });

  test('the last day of February depends on the year', () => {
    expect(lastDayOf(month('2017-02'))).toBe('2017-02-28');
    expect(lastDayOf(month('2016-02'))).toBe('2016-02-29');
  });
});

describe('a partial date', () => {
  test.each(['2017', '2017-06', '2017-06-13', '2017-06-XX', '2017-XX-22', '2017-XX-XX'])(
    '%s is one',
    (text) => {
      expect(PartialDate.safeParse(text).success).toBe(true);
    },
  );

  test.each(['2017-13-XX', '2017-06-00', '2017-06-32', '2017-02-30', '17-06', '2017-xx-22'])(
    '%s is none',
    (text) => {
      expect(PartialDate.safeParse(text).success).toBe(false);
    },
  );

  test('R-48 stays as it is: a lost month is not filled in', () => {
    expect(partialDay('2017-XX-22')).toBe('2017-XX-22');
    expect(isWholeDate(partialDay('2017-XX-22'))).toBe(false);
  });

  test('only with year, month and day is it whole', () => {
    expect(isWholeDate(partialDay('2017-06-22'))).toBe(true);
    expect(isWholeDate(partialDay('2017-06'))).toBe(false);
  });
});
