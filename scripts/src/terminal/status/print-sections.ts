import type { SemesterStatus } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { flowItems, wrapText } from '../wrap-text.ts';
import type { PageWords } from './page-words.ts';
import { part, startLarge } from './page-words.ts';
import { drawnMatrix } from './print-matrix.ts';
import { rowOf } from './print-receipts.ts';

/**
 * How complete the strata are that have no matrix, the state of the sections, promised days, and
 * meetings that were missed.
 */
export function printSections(report: SemesterStatus, words: PageWords): readonly string[] {
  const { texts, name, term } = words;
  const inMatrix: readonly string[] = drawnMatrix(report).map(({ stratum }) => stratum);
  return [
    ...part(
      texts.headings.strata,
      Object.entries(report.strata)
        .filter(([id]) => !inMatrix.includes(id))
        .map(([id, state]) => rowOf(name(id), term(state), words)),
    ),
    ...part(texts.headings.sections, [...sectionsByState(report, words), ...etas(report, words)]),
    ...part(texts.headings.meetings, missedMeetings(report, words)),
  ];
}

function sectionsByState({ sections }: SemesterStatus, words: PageWords): readonly string[] {
  const { term, name, language } = words;
  const states = [...new Set(Object.values(sections))];
  return states.map((state) => {
    const groups = Object.keys(sections).filter((id) => sections[id] === state);
    const [first = '', ...others] = groups.map(name);
    const colon = language === 'km' ? '៖' : ':';
    const items = [`${startLarge(term(state))}${colon} ${first}`, ...others];
    return flowItems(items, ', ', language, 2, 4);
  });
}

function missedMeetings(
  { missedMeetings: meetings }: SemesterStatus,
  { name, term, language }: PageWords,
): readonly string[] {
  return meetings.map(({ group, subject, status, reason }) => {
    const said = [
      textIn(subject, language).text,
      name(group),
      term(status),
      ...(reason === undefined ? [] : [textIn(reason, language).text]),
    ];
    return flowItems(said, ' · ', language, 2, 4);
  });
}

function etas(report: SemesterStatus, words: PageWords): readonly string[] {
  const { texts, name, term, day, count, language } = words;
  return Object.entries(report.etas).map(([group, { on, qualifier, marginDays, status }]) => {
    const promised = qualifier === 'about' ? texts.aboutDay(day(on)) : day(on);
    const days = count(Math.abs(marginDays));
    const margin =
      marginDays === 0
        ? texts.onDeadline
        : marginDays > 0
          ? texts.beforeDeadline(days)
          : texts.afterDeadline(days);
    const late = status === 'overdue' ? [term(status)] : [];
    const line = [texts.promised(name(group), promised), margin, ...late].join(' · ');
    return wrapText(line, language, 2, 4);
  });
}
