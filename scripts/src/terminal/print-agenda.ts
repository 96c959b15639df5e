import type { AgendaPoint, CalendarDate, Corpus, Language, Semester } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { styleText } from 'node:util';
import type { AgendaTexts } from '../text/agenda-shape.ts';
import { textsFor } from '../text/texts.ts';
import type { PageWords } from './status/page-words.ts';
import { part, startLarge, wordsFor } from './status/page-words.ts';
import { wrapText } from './wrap-text.ts';

const kinds = ['meeting', 'minutes', 'request', 'clash', 'direction'] as const;

/** The agenda for a terminal of 80 columns: what a plenary has before it, a part for each kind of point. */
export function printAgenda(
  points: readonly AgendaPoint[],
  semester: Semester,
  asOf: CalendarDate,
  corpus: Corpus,
  language: Language,
): string {
  const words = wordsFor(corpus, language);
  const { agenda: texts } = textsFor(language);
  const wrap = (line: string, indent: number, hang = 0) => wrapText(line, language, indent, hang);
  const linesOf = (point: AgendaPoint) => {
    const [head, ...below] = sayPoint(point, semester, words, texts);
    return [wrap(`• ${startLarge(head)}`, 2, 2), ...below.map((line) => wrap(line, 4))];
  };
  return [
    styleText('bold', texts.title(words.name(semester))),
    wrap(words.texts.asOf(words.day(asOf)), 0),
    ...(points.length === 0 ? ['', wrap(texts.nothing, 0)] : []),
    ...kinds.flatMap((kind) => {
      const ofKind = points.filter((point) => point.kind === kind);
      return part(
        `${texts.headings[kind]} (${words.count(ofKind.length)})`,
        ofKind.flatMap(linesOf),
      );
    }),
    '',
    wrap(texts.internal, 0),
  ].join('\n');
}

/** A point in lines: what it is, then what is to be known of it. */
function sayPoint(
  point: AgendaPoint,
  asked: Semester,
  words: PageWords,
  texts: AgendaTexts,
): readonly [string, ...string[]] {
  const { name, term, day, language } = words;
  const said = (text: Parameters<typeof textIn>[0]) => oneLine(textIn(text, language).text);
  const together = (...parts: readonly (string | undefined)[]) =>
    parts.filter((each) => each !== undefined).join(' · ');
  const given = <T>(value: T | undefined, say: (value: T) => string) =>
    value === undefined ? undefined : say(value);
  switch (point.kind) {
    case 'meeting': {
      const { group, subject, status, expectedBy, reason } = point;
      const by = given(expectedBy, (each) => texts.expectedBy(day(each)));
      return [
        together(name(group), said(subject)),
        together(term(status), by),
        reason === undefined ? texts.noReason : said(reason),
      ];
    }
    case 'minutes':
      return [together(given(point.group, name), texts.leftBy(day(point.on))), said(point.text)];
    case 'request': {
      const { semester, group, id, state, addressedTo, escalateTo, answeredBy, answer, text } =
        point;
      const whence = semester === asked ? undefined : name(semester);
      return [
        together(name(group), id, whence, term(state), given(answeredBy, texts.answeredBy)),
        text === undefined ? texts.noText : said(text),
        ...[
          together(
            given(addressedTo, (role) => texts.addressedTo(term(role))),
            given(escalateTo, (role) => texts.escalateTo(term(role))),
          ),
          answer === undefined || answeredBy === undefined
            ? ''
            : texts.answer(answeredBy, said(answer)),
        ].filter((line) => line !== ''),
      ];
    }
    case 'clash': {
      const [first, second] = [point.first, point.second].map(({ group, from, to }) => {
        const days = from === to ? day(from) : `${day(from)} – ${day(to)}`;
        return texts.visits(name(group), days);
      });
      return [together(first, second), texts.both(point.provinces.map(name).join(', '))];
    }
    case 'direction': {
      const { id, semester, to, state, due, isOverdue, text } = point;
      const until = given(due, (each) =>
        isOverdue ? texts.overdue(day(each)) : texts.due(day(each)),
      );
      const groups = to === 'all' ? texts.toAll : to.map(name).join(', ');
      const begun = term(state === 'open' ? 'not-begun' : state);
      return [
        together(texts.direction(id, name(semester)), groups),
        together(begun, until),
        said(text),
      ];
    }
  }
}

/** Paragraphs and lists of a section, as one line of a page. */
function oneLine(markdown: string): string {
  return markdown.replaceAll(/\s*\n\s*/g, ' ');
}
