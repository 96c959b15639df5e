import type { CalendarTexts } from './calendar-shape.ts';
import { many } from './plural.ts';

/** What `calendar` prints, and the words of the calendar file, in English. */
export const calendarTextsEn: CalendarTexts = {
  written: (count, file) =>
    `${many(count, 'date')} in ${file}. Import it again when something changes.`,
  coming: 'Coming next:',
  nothingComes: 'Nothing of this semester is still to come.',
  notACalendar: (file) => `${file} is there, and is no calendar file. Name another: --out FILE`,
  name: (semester) => `Report of ${semester}`,
  notice: {
    real: 'Made with demonstration software. Internal.',
    invented:
      'Made with demonstration software. Invented example: no real place, person or number.',
  },
  returns: (month) => `Monthly returns of ${month} are due`,
  postponed: (reporter, months) => `${reporter}: put off to this day: ${months.join(', ')}`,
  report: (semester) => `The report of ${semester} is due`,
  answer: (body, confirmation, state) =>
    `${body}: last day to answer whether it agrees (${confirmation}) · ${state}`,
  request: (reporter, indicators) => `${reporter}: data requested: ${indicators.join(', ')}`,
  section: (group) => `${group}: section promised`,
  meeting: (group, subject) => `${group}: meeting expected by this day: ${subject}`,
  direction: (id, semester) => `Direction ${id} of ${semester} is due`,
  mission: (group, places) => `${group}: mission to ${places.join(', ')}`,
  publication: (semester, version) => `Publication: ${semester}, version ${version}`,
};
