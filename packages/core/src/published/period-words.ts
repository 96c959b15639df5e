import type { FigureAt } from '../figure/figure.ts';
import type { Language } from '../kernel/localized-text.ts';
import type { Semester } from '../kernel/semester.ts';
import { formatDate, formatMonth, formatSemester } from '../language/dates.ts';

/** The time that a figure speaks of: `Semester 1, 2024`, `May 2017`, or its two dates. */
export function periodWords(period: FigureAt['period'], language: Language): string {
  if ('semester' in period) return formatSemester(period.semester, language);
  if ('month' in period) return formatMonth(period.month, language);
  return `${formatDate(period.from, language)} – ${formatDate(period.to, language)}`;
}

/** That a figure counts only who answered in another semester too. */
export function matchedWords(other: Semester, language: Language): string {
  const semester = formatSemester(other, language);
  return language === 'km'
    ? `រាប់តែរបាយការណ៍ដែលបានទទួលក្នុង${semester}ដែរ`
    : `only what was also answered in ${semester}`;
}
