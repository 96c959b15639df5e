import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';

/**
 * A moment in Phnom Penh, to the minute: `2022-09-05T09:00`. The country is seven hours ahead of UTC
 * all year.
 */
export const LocalMoment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/, '2022-09-05T09:00')
  .refine((text) => CalendarDate.safeParse(text.slice(0, 10)).success, '2022-09-05T09:00')
  .brand<'LocalMoment'>();
export type LocalMoment = z.output<typeof LocalMoment>;

/**
 * What the clocks of Phnom Penh show at an instant.
 *
 * @param now milliseconds since 1970 in UTC
 * @example localMomentOf(Date.UTC(2022, 8, 5, 1, 59)) //=> '2022-09-05T08:59'
 */
export function localMomentOf(now: number): LocalMoment {
  const sevenHours = 7 * 60 * 60_000;
  return LocalMoment.parse(new Date(now + sevenHours).toISOString().slice(0, 16));
}

/** The day of a moment, in Phnom Penh. */
export function dayOfMoment(moment: LocalMoment): CalendarDate {
  return CalendarDate.parse(moment.slice(0, 10));
}
