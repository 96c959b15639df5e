import type { Language } from '../kernel/localized-text.ts';
import { textIn } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';
import { formatMonth, formatSemester } from '../language/dates.ts';
import { parseSemester } from '../kernel/semester.ts';
import { termFor } from '../language/terms.ts';
import type { Corpus } from './corpus.ts';

/** The name of anything that a finding may be about; what has none stands for itself. */
export function nameOf(id: string, corpus: Corpus, language: Language): string {
  const lists = [
    corpus.places?.value.places,
    corpus.places && [corpus.places.value.country],
    corpus.zones?.value.zones,
    corpus.bodies?.value.bodies,
    corpus.groups?.value.groups,
    corpus.indicators.map(({ value }) => value),
  ];
  for (const list of lists) {
    const found = list?.find((each) => String(each.id) === id);
    if (found !== undefined) return textIn(found.name, language).text;
  }
  const feedback = corpus.plans
    .flatMap(({ value }) => value.feedback)
    .find((each) => each.id === id);
  if (feedback !== undefined) return textIn(feedback.document, language).text;
  const semester = parseSemester(id);
  if (semester !== undefined) return formatSemester(semester, language);
  const parts = id.split('/');
  const months = parts.map((part) => Month.safeParse(part));
  if (months.every((month) => month.success)) {
    return months.map(({ data }) => formatMonth(data, language)).join(' – ');
  }
  if (parts.length > 1) return parts.map((part) => nameOf(part, corpus, language)).join(' · ');
  return termFor(id, language);
}
