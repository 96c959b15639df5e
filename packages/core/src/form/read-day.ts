import { CalendarDate } from '../kernel/calendar-date.ts';
import { latinDigitsOf } from '../kernel/khmer-digits.ts';
import { monthOfName } from './month-names.ts';
import { typedSigns } from './typed-signs.ts';

/**
 * The day that a text names, as people in Cambodia write one: the day first, then the month, then the
 * year. Where only the other order makes a day, none is named: nobody knows which was meant.
 *
 * @returns undefined for anything else
 * @example readDay('៧/២/២០២២') //=> '2022-02-07'
 */
export function readDay(text: string): CalendarDate | undefined {
  const plain = latinDigitsOf(typedSigns(text)).replace(/^ថ្ងៃ(?:ទី)?\s*/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/.exec(plain);
  if (iso !== null) return dayFrom(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4})$/.exec(plain);
  if (numbers !== null) return dayFrom(numbers[3], numbers[2], numbers[1]);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]*(\D{2,30}?)[ ,.-]*(\d{4})$/.exec(plain);
  if (named !== null) return dayFrom(named[3], monthOfName(named[2] ?? ''), named[1]);
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
  if (american === null) return undefined;
  return dayFrom(american[3], monthOfName(american[1] ?? ''), american[2]);
}

function dayFrom(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): CalendarDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return CalendarDate.safeParse(text).data;
}
