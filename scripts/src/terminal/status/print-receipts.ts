import type { SemesterStatus } from '@chhamas/core';
import stringWidth from 'string-width';
import { columns, padText, wrapText } from '../wrap-text.ts';
import type { PageWords } from './page-words.ts';
import { part } from './page-words.ts';
import { drawnMatrix } from './print-matrix.ts';

const labelWidth = 38;

/** What the desks say that they hold: months by group and by reporter, returns by month. */
export function printReceipts(report: SemesterStatus, words: PageWords): readonly string[] {
  const { texts, name, count } = words;
  const { headings } = texts;
  return [
    ...part(
      headings.groups,
      Object.entries(report.groups).map(([id, held]) =>
        rowOf(name(id), monthsHeld(held, report, words), words),
      ),
    ),
    ...part(
      headings.reporters,
      Object.keys(report.reporters).flatMap((id) => linesOfReporter(id, report, words)),
    ),
    // Where there is a matrix it has these sums itself.
    ...part(
      headings.returns,
      drawnMatrix(report).length > 0
        ? []
        : Object.entries(report.returns).map(([month, { received, base }]) =>
            rowOf(name(month), texts.receivedOf(count(received), base.map(count)), words),
          ),
    ),
    ...part(
      headings.quantities,
      Object.entries(report.quantities).map(([id, [least, most]]) =>
        rowOf(texts.quantityNames[id] ?? id, texts.between(count(least), count(most)), words),
      ),
    ),
  ];
}

/** A label and a value on one line where both fit, else the value below its label. */
export function rowOf(label: string, value: string, { language }: PageWords): string {
  const line = `  ${padText(label, labelWidth)} ${value}`;
  if (stringWidth(label) <= labelWidth && stringWidth(line) <= columns) return line;
  return `${wrapText(label, language, 2)}\n${wrapText(value, language, 6)}`;
}

function monthsHeld(
  { months, ofElapsed, ofSemester }: SemesterStatus['groups'][string],
  { monthsElapsed }: SemesterStatus,
  { texts, count, share }: PageWords,
): string {
  const isOver = monthsElapsed === 6;
  return [
    texts.months(count(months)),
    ...(ofElapsed === undefined || isOver
      ? []
      : [texts.ofElapsed(share(ofElapsed), count(monthsElapsed))]),
    texts.ofSemester(share(ofSemester)),
  ].join(' · ');
}

function linesOfReporter(id: string, report: SemesterStatus, words: PageWords): readonly string[] {
  const { name, language } = words;
  const said = (report.reporters[id] ?? []).filter(({ months }) => months > 0);
  if (said.length === 0) return [];
  const conflict = report.conflicts.find(({ reporter }) => reporter === id);
  return [
    wrapText(name(id), language, 2),
    ...said.map(({ by, ...held }) =>
      wrapText(`${monthsHeld(held, report, words)} · ${name(by)}`, language, 6, 2),
    ),
    ...(conflict === undefined
      ? []
      : [wrapText(`→ ${conflictSentence(conflict, words)}`, language, 6, 2)]),
  ];
}

function conflictSentence(
  { inHand, resolved }: SemesterStatus['conflicts'][number],
  { texts, name, day, count }: PageWords,
): string {
  const decided =
    resolved === undefined
      ? texts.desksDiffer
      : texts.deskHolds(name(resolved.holds), day(resolved.on));
  const meanwhile = inHand === undefined ? texts.noneInHand : texts.inHand(count(inHand));
  return `${decided} ${meanwhile}`;
}
