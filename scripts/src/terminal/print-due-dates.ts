import type { CalendarDate, Corpus, DueDate, Semester } from '@chhamas/core';
import { formatDate, formatNumber } from '@chhamas/core/language';
import { sayDueDate } from '../calendar/say-due-date.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { wrapText } from './wrap-text.ts';

/** So many days are told in the terminal; the file has all of them. */
const told = 6;

/** Where the calendar was written, and what comes next in it, as a call wants it. */
export function printDueDates(
  dates: readonly DueDate[],
  {
    file,
    semester,
    day,
  }: { readonly file: string; readonly semester: Semester; readonly day: CalendarDate },
  corpus: Corpus,
  { language, format }: Pick<Run, 'language' | 'format'>,
): string {
  if (format === 'json') return JSON.stringify({ file, semester, asOf: day, dates }, undefined, 2);
  const { calendar: texts } = textsFor(language);
  const next = dates.filter(({ on }) => on >= day).slice(0, told);
  const lines = next.map((due) =>
    wrapText(
      `${formatDate(due.on, language)} · ${sayDueDate(due, semester, corpus, language)}`,
      language,
      2,
      2,
    ),
  );
  return [
    wrapText(texts.written(formatNumber(dates.length, language), file), language, 0),
    ...(next.length === 0 ? [texts.nothingComes] : [texts.coming, ...lines]),
  ].join('\n');
}
