import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, lastDayOf } from '../kernel/calendar-date.ts';
import { day, month, semester } from '../testing/brands.ts';
import { holds } from '../testing/holds.ts';
import { areDaysOf, monthCounted, namedPeriod } from './month-counted.ts';

const june = month('2022-06');
const days = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('R-57 a count of', () => {
  test('26 December to 25 June is of no month, however it is written down', () => {
    const courts = days('2021-12-26', '2022-06-25');
    expect(monthCounted(courts, undefined, 7)).toBeUndefined();
    expect(monthCounted({ month: june }, courts, 7)).toBeUndefined();
  });

  test('26 May to 25 June is of June where six days are tolerated, and not where five are', () => {
    const courts = days('2022-05-26', '2022-06-25');
    expect(monthCounted({ month: june }, courts, 6)).toBe('2022-06');
    expect(monthCounted({ month: june }, courts, 5)).toBeUndefined();
    expect(monthCounted(courts, undefined, 6)).toBe('2022-06');
  });

  test('the days of the month itself needs no tolerance', () => {
    expect(monthCounted({ month: june }, days('2022-06-01', '2022-06-30'), 0)).toBe('2022-06');
    expect(monthCounted(days('2022-06-01', '2022-06-30'), undefined, 0)).toBe('2022-06');
  });

  test('days that begin or end a little beside their month is of that month, where it is tolerated', () => {
    const month = (from: string, to: string) => monthCounted(days(from, to), undefined, 5);
    expect(month('2017-01-03', '2017-02-02')).toBe('2017-01');
    expect(month('2016-12-30', '2017-01-29')).toBe('2017-01');
    expect(month('2017-01-07', '2017-02-02')).toBeUndefined();
  });

  test('another month than it says is of none', () => {
    expect(monthCounted({ month: june }, days('2022-05-01', '2022-05-31'), 7)).toBeUndefined();
  });
});

test('R-06 a count of a semester or of two years is of no month', () => {
  const half = { semester: semester('2022-S1') };
  expect(monthCounted(half, undefined, 31)).toBeUndefined();
  expect(monthCounted(half, days('2022-06-01', '2022-06-30'), 0)).toBeUndefined();
  expect(monthCounted(days('2015-07-01', '2017-06-30'), undefined, 31)).toBeUndefined();
});

test('a month whose days nobody gave is that month', () => {
  expect(monthCounted({ month: june }, undefined, 0)).toBe('2022-06');
});

test('whoever tolerates more days refuses no count that was taken before', () => {
  holds(
    fc.property(
      fc.integer({ min: -20, max: 20 }),
      fc.integer({ min: -20, max: 20 }),
      fc.nat(20),
      fc.nat(20),
      (early, late, tolerance, further) => {
        const counted = {
          from: addDays(day('2022-06-01'), early),
          to: addDays(lastDayOf(june), late),
        };
        const isNear = Math.max(Math.abs(early), Math.abs(late)) <= tolerance;
        expect(monthCounted({ month: june }, counted, tolerance)).toBe(isNear ? june : undefined);
        if (isNear) expect(monthCounted({ month: june }, counted, tolerance + further)).toBe(june);
      },
    ),
  );
});

test('R-57 days are named where they are exactly those of a month or a semester', () => {
  expect(namedPeriod(days('2022-06-01', '2022-06-30'))).toEqual({ month: '2022-06' });
  expect(namedPeriod(days('2022-01-01', '2022-06-30'))).toEqual({ semester: '2022-S1' });
  for (const others of [
    days('2022-06-01', '2022-06-29'),
    days('2022-06-02', '2022-06-30'),
    days('2022-01-01', '2022-06-29'),
    days('2022-01-02', '2022-06-30'),
  ]) {
    expect(namedPeriod(others)).toEqual(others);
  }
});

test('R-57 days say nothing of their own where they are those of the period', () => {
  const [inJune, half] = [days('2022-06-01', '2022-06-30'), days('2022-01-01', '2022-06-30')];
  const courts = days('2021-12-26', '2022-06-25');
  const periods = [{ month: june }, { semester: semester('2022-S1') }, courts];
  const areOf = (counted: typeof courts) => periods.map((period) => areDaysOf(period, counted));
  expect(areOf(inJune)).toEqual([true, false, false]);
  expect(areOf(half)).toEqual([false, true, false]);
  expect(areOf(courts)).toEqual([false, false, true]);
  expect(areDaysOf({ month: month('2022-05') }, inJune)).toBe(false);
  expect(areDaysOf({ semester: semester('2022-S2') }, half)).toBe(false);
  expect(areDaysOf({ ...courts, to: day('2022-06-24') }, courts)).toBe(false);
});
