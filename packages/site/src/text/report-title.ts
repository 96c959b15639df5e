import { formatNumber, formatSemester } from '@chhamas/core/language';
import type { Language, ReportHead } from '@chhamas/core/published';
import { wordsIn } from './words-in.ts';

/** How a report is called: `Semester report: Semester 1, 2022`. */
export function reportTitle(
  { kind, semester }: Pick<ReportHead, 'kind' | 'semester'>,
  language: Language,
): string {
  const words = wordsIn(language);
  return words.labelled(words.kind[kind], formatSemester(semester, language));
}

/** How one version of it is called. */
export function versionTitle(
  head: Pick<ReportHead, 'kind' | 'semester' | 'version'>,
  language: Language,
): string {
  const words = wordsIn(language);
  const number = words.version(formatNumber(head.version, language));
  return words.check.nameOf(reportTitle(head, language), number);
}
