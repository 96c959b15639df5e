import type { CalendarDate, Corpus, Language, SemesterStatus } from '@chhamas/core';
import { styleText } from 'node:util';
import type { PageWords } from './status/page-words.ts';
import { wordsFor } from './status/page-words.ts';
import { printConfirmations } from './status/print-confirmations.ts';
import { printDisputes } from './status/print-disputes.ts';
import { printMatrix } from './status/print-matrix.ts';
import { printOutstanding } from './status/print-outstanding.ts';
import { printReceipts } from './status/print-receipts.ts';
import { printSections } from './status/print-sections.ts';
import { printStanding } from './status/print-standing.ts';
import { printToday } from './status/print-today.ts';
import { wrapText } from './wrap-text.ts';

/**
 * The daily page for a terminal of 80 columns: where the semester stands, what is to be done first, who
 * sent what, what is outstanding, where sources differ, and last, beside the prompt, what blocks.
 *
 * @param folder the content folder, so that the calls on the page can be typed as they stand
 */
export function printStatus(
  report: SemesterStatus,
  dueOn: CalendarDate,
  corpus: Corpus,
  language: Language,
  folder: string,
): string {
  const words = wordsFor(corpus, language);
  return [
    ...head(report, dueOn, words),
    ...printToday(report, words, folder),
    ...printReceipts(report, words),
    ...printSections(report, words),
    ...printMatrix(report, words),
    ...printOutstanding(report, words),
    ...printDisputes(report, words),
    ...printConfirmations(report, words),
    ...printStanding(report, words),
  ].join('\n');
}

function head(
  { semester, state, asOf, monthsElapsed, daysToDeadline, blockers, warnings }: SemesterStatus,
  dueOn: CalendarDate,
  { texts, name, term, day, count, language }: PageWords,
): readonly string[] {
  const clock = daysToDeadline >= 0 ? texts.elapsed : texts.passed;
  const standing =
    blockers.length > 0
      ? texts.standing(count(blockers.length), count(warnings.length))
      : warnings.length > 0
        ? texts.nothingBlocks(count(warnings.length))
        : texts.nothingStands;
  const lines = [
    texts.asOf(day(asOf)),
    // What is out has no deadline any more.
    ...(state === 'published'
      ? []
      : [clock(count(monthsElapsed), count(Math.abs(daysToDeadline)), day(dueOn))]),
    standing,
  ];
  return [
    styleText('bold', `${name(semester)} · ${term(state)}`),
    ...lines.map((line) => wrapText(line, language, 0)),
  ];
}
