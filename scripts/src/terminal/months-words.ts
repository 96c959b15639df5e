import type { Language, Month } from '@chhamas/core';
import { formatMonth } from '@chhamas/core/language';

/** From which month to which; what is open at an end has no month there. */
export function monthsWords(
  { from, to }: { readonly from?: Month | undefined; readonly to?: Month | undefined },
  language: Language,
): string {
  if (from === undefined && to === undefined) return '–';
  const [first, last] = [from, to].map((month) =>
    month === undefined ? '' : formatMonth(month, language),
  );
  return `${first} – ${last}`.trim();
}
