import type { CalendarDate, Corpus, Finding, Language, SemesterStatus } from '@chhamas/core';
import { describe, nameOf } from '@chhamas/core';
import { formatDate, formatNumber, formatPercent, termFor } from '@chhamas/core/language';
import stringWidth from 'string-width';
import { styleText } from 'node:util';
import { textsFor } from '../text/texts.ts';
import { columns, padText, wrapText } from './wrap-text.ts';

const labelWidth = 38;

/** The daily page for a terminal of 80 columns. */
export function printStatus(
  report: SemesterStatus,
  dueOn: CalendarDate,
  corpus: Corpus,
  language: Language,
): string {
  const { status: texts } = textsFor(language);
  const count = (value: number) => formatNumber(value, language);
  const share = (ratio: number) => formatPercent(ratio, language);
  const name = (id: string) => nameOf(id, corpus, language);
  const term = (code: string) => termFor(code, language);
  const row = (label: string, value: string) => rowOf(label, value, language);
  const months = (held: SemesterStatus['groups'][string]) =>
    [
      texts.months(count(held.months)),
      ...(held.ofElapsed === undefined
        ? []
        : [texts.ofElapsed(share(held.ofElapsed), count(report.monthsElapsed))]),
      texts.ofSemester(share(held.ofSemester)),
    ].join(' · ');
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`\n${styleText('bold', heading)}`, ...lines];
  const counted = (heading: string, found: readonly Finding[]) =>
    section(
      `${heading} (${count(found.length)})`,
      found.map((each) => sentence(each, language, name)),
    );
  const clock = report.daysToDeadline >= 0 ? texts.elapsed : texts.passed;
  const days = count(Math.abs(report.daysToDeadline));
  const { headings } = texts;

  return [
    styleText('bold', `${name(report.semester)} · ${term(report.state)}`),
    wrapText(texts.asOf(formatDate(report.asOf, language)), language, 0),
    wrapText(clock(count(report.monthsElapsed), days, formatDate(dueOn, language)), language, 0),
    ...section(
      headings.groups,
      Object.entries(report.groups).map(([id, held]) => row(name(id), months(held))),
    ),
    ...section(
      headings.reporters,
      Object.entries(report.reporters).flatMap(([id, said]) =>
        said
          .filter((held) => held.months > 0)
          .map(({ by, ...held }) => row(`${name(id)} (${name(by)})`, months(held))),
      ),
    ),
    ...section(
      headings.returns,
      Object.entries(report.returns).map(([month, { received, base }]) =>
        row(name(month), texts.receivedOf(count(received), base.map(count))),
      ),
    ),
    ...section(
      headings.quantities,
      Object.entries(report.quantities).map(([id, [least, most]]) =>
        row(texts.quantityNames[id] ?? id, texts.between(count(least), count(most))),
      ),
    ),
    ...section(
      headings.strata,
      Object.entries(report.strata).map(([id, state]) => row(name(id), term(state))),
    ),
    ...section(
      headings.sections,
      Object.entries(report.sections).map(([id, state]) => row(name(id), term(state))),
    ),
    ...counted(headings.blockers, report.blockers),
    ...counted(headings.warnings, report.warnings),
  ].join('\n');
}

/** A label and a value on one line where both fit, else the value below its label. */
function rowOf(label: string, value: string, language: Language): string {
  const line = `  ${padText(label, labelWidth)} ${value}`;
  if (stringWidth(label) <= labelWidth && stringWidth(line) <= columns) return line;
  return `${wrapText(label, language, 2)}\n${wrapText(value, language, 6)}`;
}

function sentence(each: Finding, language: Language, name: (id: string) => string): string {
  const { message } = describe(each, language, name);
  return `${wrapText(`• ${message}`, language, 2)}\n${styleText('dim', `    ${each.code}`)}`;
}
