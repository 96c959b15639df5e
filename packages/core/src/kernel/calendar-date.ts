import { UTCDate } from '@date-fns/utc/date';
// One by one: all of date-fns takes a second and a half to load.
import { addDays as addUtcDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { z } from 'zod';
import { Month } from './month.ts';

/**
 * A whole day, `2017-06-13`.
 *
 * Without a time or a zone; days sort as strings.
 */
export const CalendarDate = z.iso.date('2017-06-13').brand<'CalendarDate'>();
export type CalendarDate = z.output<typeof CalendarDate>;

/**
 * A day of which a part may be unknown: `2017-XX-22`, `2017-06-XX`, `2017`.
 *
 * In the manner of EDTF. What is unknown stays unknown: nothing fills it in.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:XX|0[1-9]|1[0-2])(?:-(?:XX|0[1-9]|[12]\d|3[01]))?)?$/, '2017-XX-22')
  .refine(
    (text) => !/^\d{4}-\d\d-\d\d$/.test(text) || CalendarDate.safeParse(text).success,
    '2017-06-13',
  )
  .brand<'PartialDate'>();
export type PartialDate = z.output<typeof PartialDate>;

/** True where year, month and day are all known. */
export function isWholeDate(date: PartialDate | CalendarDate): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date);
}

/** True where a date has come by a day; of a date that is known in part, where it may have come. */
export function hasComeBy(date: PartialDate | CalendarDate, day: CalendarDate): boolean {
  return filled(date, '01', '01') <= day;
}

/** True where a date is earlier than another one, whatever the parts are that are unknown. */
export function isSurelyBefore(
  date: PartialDate | CalendarDate,
  other: PartialDate | CalendarDate,
): boolean {
  return filled(date, '12', '31') < filled(other, '01', '01');
}

/** For comparing only: `2017-02-31` may come of it. */
function filled(date: string, month: string, dayOfMonth: string): string {
  const [year = '', ofYear = 'XX', ofMonth = 'XX'] = date.split('-');
  return `${year}-${ofYear.replace('XX', month)}-${ofMonth.replace('XX', dayOfMonth)}`;
}

/**
 * The day so many days later, or earlier with a negative count.
 *
 * @example addDays('2017-06-13', 10) //=> '2017-06-23'
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(addUtcDays(toUtc(date), days));
}

/**
 * Days from the first date to the second; negative where the second is earlier.
 *
 * @example daysBetween('2017-06-13', '2017-06-30') //=> 17
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(toUtc(to), toUtc(from));
}

/** The last day of a month. */
export function lastDayOf(month: Month): CalendarDate {
  return fromUtc(lastDayOfMonth(new UTCDate(`${month}-01`)));
}

/** The month in which a day lies. */
export function monthOf(date: CalendarDate): Month {
  return Month.parse(date.slice(0, 7));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return toUtc(date).getUTCDay();
}

function toUtc(date: CalendarDate): UTCDate {
  const day = new UTCDate(date);
  if (!isValid(day)) throw new RangeError(`Expected a date such as 2017-06-13, got ${date}.`);
  return day;
}

function fromUtc(date: Date): CalendarDate {
  return CalendarDate.parse(date.toISOString().slice(0, 10));
}
