import type { CalendarDate } from '@chhamas/core';
import { CalendarDateSchema } from '@chhamas/core';

/**
 * The day that a call asks about: the one it names, or today in Phnom Penh.
 *
 * @returns undefined where the named day is none
 */
export function dayOf(asOf: string | undefined): CalendarDate | undefined {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Phnom_Penh' });
  const parsed = CalendarDateSchema.safeParse(asOf ?? today.format(new Date()));
  return parsed.success ? parsed.data : undefined;
}
