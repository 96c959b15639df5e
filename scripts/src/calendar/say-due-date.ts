import type { Corpus, DueDate, Language, Semester } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { formatMonth } from '@chhamas/core/language';
import { wordsFor } from '../terminal/status/page-words.ts';
import { textsFor } from '../text/texts.ts';

/** What is due on a day, in one line. */
export function sayDueDate(
  due: DueDate,
  semester: Semester,
  corpus: Corpus,
  language: Language,
): string {
  const { calendar: texts } = textsFor(language);
  const { name, title, term, count } = wordsFor(corpus, language);
  const months = (list: Parameters<typeof formatMonth>[0][]) =>
    list.map((month) => formatMonth(month, language));
  switch (due.kind) {
    case 'returns':
      return texts.returns(formatMonth(due.month, language));
    case 'postponed':
      return texts.postponed(title(due.reporter), months([...due.months]));
    case 'report':
      return texts.report(name(semester));
    case 'answer':
      return texts.answer(title(due.body), due.confirmation, term(due.status));
    case 'request':
      return texts.request(title(due.reporter), due.indicators.map(name));
    case 'section':
      return texts.section(title(due.group));
    case 'meeting':
      return texts.meeting(title(due.group), textIn(due.subject, language).text);
    case 'direction':
      return texts.direction(due.direction, name(due.given));
    case 'mission':
      return texts.mission(title(due.group), due.provinces.map(name));
    case 'publication':
      return texts.publication(name(semester), count(due.version));
  }
}
