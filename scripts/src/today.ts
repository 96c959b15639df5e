import type { CalendarDate, Language } from '@chhamas/core';
import { CalendarDateSchema } from '@chhamas/core';
import { textsFor } from './text/texts.ts';
import { dayMeant } from './what-was-meant.ts';

/** The day that a call asks about: the one it names, or today in Phnom Penh. */
export function dayOf(asOf: CalendarDate | undefined): CalendarDate {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Phnom_Penh' });
  return asOf ?? CalendarDateSchema.parse(today.format(new Date()));
}

/** What is said of a named day that is none. */
export function notADay(named: string, language: Language): string {
  const meant = CalendarDateSchema.safeParse(dayMeant(named)).data;
  return textsFor(language).notADay(named, meant === named ? undefined : meant);
}
