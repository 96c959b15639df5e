import { addDays, CalendarDateSchema } from '@chhamas/core';

/** The day so many days later, or earlier with a negative count. */
export function daysAfter(day: string, count: number): string {
  return addDays(CalendarDateSchema.parse(day), count);
}

/** The last day of a month, or of one so many months later. */
export function lastDayOf(month: string, later = 0): string {
  return daysAfter(`${monthAfter(month, later + 1)}-01`, -1);
}

/** The month so many months later, or earlier with a negative count. */
export function monthAfter(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
