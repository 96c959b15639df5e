import type { AwaitedReturn, CalendarDate, ReminderLetter, Semester } from '@chhamas/core';
import type { LetterCell, LetterPart } from './letter.ts';
import type { LetterWords } from './letter-words.ts';
import { headOf } from './letter-words.ts';

/** What a reminder is written for: the semester, the day, and until when it asks for an answer. */
export interface ReminderOccasion {
  readonly semester: Semester;
  readonly day: CalendarDate;
  readonly answerBy: CalendarDate;
  /** The day on which the report is due; absent once it is over. */
  readonly deadline?: CalendarDate;
}

/**
 * The letter to one reporter: what is missing by month and indicator, earlier reminders, what to send
 * back, and until when.
 *
 * @source minutes, paragraphs G7.2 and D6; brief
 */
export function reminderParts(
  { reporter, awaited, reminders }: ReminderLetter,
  { semester, day, answerBy, deadline }: ReminderOccasion,
  words: LetterWords,
): readonly LetterPart[] {
  const { reminder: texts, closing } = words.texts;
  const last = deadline === undefined ? undefined : words.day(deadline);
  return [
    ...headOf(words, texts.title, words.addressee(reporter), texts.about(words.semester(semester))),
    { kind: 'lead', text: texts.opening(words.day(day)) },
    {
      kind: 'table',
      shares: [0.22, 0.31, 0.47],
      head: texts.columns,
      rows: awaited.map((each) => [
        [words.month(each.month)],
        dueOf(each, words),
        whatOf(each, words),
      ]),
    },
    ...wholeReturn(awaited, words),
    ...(reminders.length === 0
      ? []
      : [
          { kind: 'lead' as const, text: texts.before },
          {
            kind: 'list' as const,
            items: reminders.map(({ kind, on, reference }) =>
              texts.attempt(words.term(kind), words.day(on), reference),
            ),
          },
        ]),
    ...(awaited.some(({ isWhole }) => isWhole)
      ? [
          { kind: 'lead' as const, text: texts.sendBack },
          { kind: 'list' as const, items: [texts.data, texts.nil] },
          { kind: 'paragraph' as const, text: `${texts.notNil} ${texts.noNames}` },
        ]
      : [{ kind: 'paragraph' as const, text: `${texts.sendRest} ${texts.noNames}` }]),
    { kind: 'paragraph', text: `${texts.until(words.day(answerBy), last)} ${texts.ifNot}` },
    { kind: 'paragraph', text: closing },
  ];
}

function dueOf(
  { firstDue, due, daysOverdue, isWhole }: AwaitedReturn,
  words: LetterWords,
): LetterCell {
  const { reminder: texts } = words.texts;
  return [
    words.day(firstDue),
    ...(due > firstDue ? [texts.postponedTo(words.day(due))] : []),
    ...(isWhole && daysOverdue > 0 ? [texts.daysOver(words.count(daysOverdue))] : []),
  ];
}

function whatOf({ status, isWhole, indicators }: AwaitedReturn, words: LetterWords): LetterCell {
  const { reminder: texts, listed } = words.texts;
  if (isWhole) {
    return [
      status === 'empty' ? texts.empty : status === 'unverified' ? texts.uncounted : texts.whole,
    ];
  }
  return [
    texts.partly,
    ...indicators.map(({ indicator, splits }) =>
      splits.length === 0
        ? words.name(indicator)
        : texts.withoutSplits(words.name(indicator), listed(splits.map(words.name))),
    ),
  ];
}

/** Everything that the whole returns of the table count, each indicator once. */
function wholeReturn(awaited: readonly AwaitedReturn[], words: LetterWords): readonly LetterPart[] {
  const asked = awaited.filter(({ isWhole }) => isWhole).flatMap(({ indicators }) => indicators);
  const ids = [...new Set(asked.map(({ indicator }) => indicator))];
  if (ids.length === 0) return [];
  const { counts } = words.texts.reminder;
  return [
    { kind: 'lead', text: counts },
    { kind: 'list', items: ids.map(words.indicator) },
  ];
}
