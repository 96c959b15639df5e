import { formatMonth, formatSemester } from '@chhamas/core/language';
import type { Language, ProtectedFigure, PublishedReport } from '@chhamas/core/published';
import { nameIn, periodWords, textIn } from '@chhamas/core/published';
import { wordsIn } from './words-in.ts';

/** What a figure counts beside its indicator: the place, the part, the month, and with whom it is compared. */
export function figureName(
  report: PublishedReport,
  { at }: ProtectedFigure,
  language: Language,
): string {
  const words = wordsIn(language).provenance;
  const { place, split, period, matched } = at;
  const codes = Object.entries(split).map(
    ([dimension, code]) => textIn(nameIn(report, 'dimension', dimension, code), language).text,
  );
  const isOwn = 'semester' in period && period.semester === report.head.semester;
  const when =
    'month' in period
      ? [formatMonth(period.month, language)]
      : isOwn
        ? []
        : [periodWords(period, language)];
  const among = matched === undefined ? [] : [words.matched(formatSemester(matched, language))];
  const parts = codes.length === 0 && when.length === 0 ? [words.total] : [...codes, ...when];
  const name = textIn(nameIn(report, 'place', place), language).text;
  return [name, ...parts, ...among].join(' · ');
}
