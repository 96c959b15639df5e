import type { CalendarDate } from '@chhamas/core';
import { CalendarDateSchema } from '@chhamas/core';
import { textsFor } from './text/texts.ts';
import type { Run } from './verb.ts';
import { dayMeant } from './what-was-meant.ts';

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

/** What is said of a named day that is none. */
export function notADay({ asOf = '', language }: Pick<Run, 'asOf' | 'language'>): string {
  const meant = dayMeant(asOf);
  const isDay = meant !== undefined && meant !== asOf && dayOf(meant) !== undefined;
  return textsFor(language).notADay(asOf, isDay ? meant : undefined);
}
