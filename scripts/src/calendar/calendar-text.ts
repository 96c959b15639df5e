import type { CalendarDate, Corpus, DueDate, Language, Semester } from '@chhamas/core';
import { addDays, CalendarDateSchema, daysBetween, nameOf, textIn } from '@chhamas/core';
import type { ICalEventData } from 'ical-generator';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { textsFor } from '../text/texts.ts';
import { sayDueDate } from './say-due-date.ts';

const languages: readonly Language[] = ['km', 'en'];

/** A file of a later day has the greater number, by which a calendar knows that it is newer. */
const firstDay = CalendarDateSchema.parse('2000-01-01');

/**
 * The days of a semester as a calendar file (RFC 5545), in both languages. What is due keeps its name
 * from day to day, and a later file counts as the newer one, so that a calendar that imports it again is
 * brought up to date. There is no clock in it: the day of the question stands for its making.
 */
export function calendarText(
  dates: readonly DueDate[],
  { semester, day }: { readonly semester: Semester; readonly day: CalendarDate },
  corpus: Corpus,
): string {
  const root = corpus.settings?.value.invented === true ? 'invented' : 'real';
  const inBoth = (say: (language: Language) => string) => languages.map(say);
  const notice = inBoth((language) => textsFor(language).calendar.notice[root]);
  const name = inBoth((language) =>
    textsFor(language).calendar.name(nameOf(semester, corpus, language)),
  );
  const calendar = ical({
    prodId: { company: 'Chhamas', product: 'chhamas', language: 'KM' },
    method: ICalCalendarMethod.PUBLISH,
    name: name.join(' · '),
  });
  for (const due of dates) {
    const more = due.kind === 'direction' ? inBoth((each) => textIn(due.text, each).text) : [];
    calendar.createEvent({
      id: `${due.id}.${semester.toLowerCase()}@${root}.chhamas.invalid`,
      stamp: `${day}T00:00:00Z`,
      sequence: Math.max(0, daysBetween(firstDay, day)),
      summary: inBoth((each) => sayDueDate(due, semester, corpus, each)).join(' · '),
      description: [...more, ...notice].join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...timeOf(due),
    });
  }
  return calendar.toString();
}

/** A whole day; a mission its days, the last of them included; a publication its moment. */
function timeOf(due: DueDate): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (due.kind === 'publication') return { start: new Date(`${due.at}:00+07:00`) };
  const end = due.kind === 'mission' ? due.until : due.on;
  return { start: due.on, end: addDays(end, 1), allDay: true };
}
