import { PartialDate } from '../kernel/calendar-date.ts';
import type { Language } from '../kernel/localized-text.ts';
import { formatDate } from '../language/dates.ts';
import { khmerDigitsOf } from '../language/digits.ts';

/**
 * A day that a release carries as text, in the official style; what is unknown is left out. A text
 * that is no date is printed as it is.
 *
 * @example dateWords('2025-08-21', 'en') //=> '21 August 2025'
 */
export function dateWords(on: string, language: Language): string {
  const date = PartialDate.safeParse(on);
  if (date.success) return formatDate(date.data, language);
  return language === 'km' ? khmerDigitsOf(on) : on;
}
