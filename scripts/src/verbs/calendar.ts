import { dueDatesOf } from '@chhamas/core';
import { writeWhole } from '@chhamas/core/node';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { calendarText } from '../calendar/calendar-text.ts';
import { askSemester } from '../find-period.ts';
import { refuse } from '../refuse.ts';
import { lettersFolder } from '../letters/letters-folder.ts';
import { printDueDates } from '../terminal/print-due-dates.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas calendar <semester> [--out FILE]`: writes every day on which something is due into a calendar file. */
export const calendar: Verb = {
  name: 'calendar',
  parameters: ['<semester>'],
  options: ['out'],
  run: async (run) => {
    const asked = await askSemester(run);
    if (typeof asked === 'number') return asked;
    const { question, period, day, loaded } = asked;
    const { semester } = period;
    const file = run.own.out ?? join('letters', semester, `calendar-${semester}.ics`);
    const folder = await lettersFolder(run, semester, dirname(file));
    if (folder === 2) return folder;
    if (!(await mayBeWritten(file))) {
      return refuse(run, textsFor(run.language).calendar.notACalendar(file));
    }
    const dates = dueDatesOf(question);
    await mkdir(folder, { recursive: true });
    await writeWhole(file, calendarText(dates, { semester, day }, loaded.corpus));
    run.print(printDueDates(dates, { file, semester, day }, loaded.corpus, run));
    return 0;
  },
};

/** A calendar file takes the place of an earlier one; nothing else is written over. */
async function mayBeWritten(file: string): Promise<boolean> {
  try {
    return (await readFile(file, 'utf8')).startsWith('BEGIN:VCALENDAR');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}
