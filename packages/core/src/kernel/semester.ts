import { z } from 'zod';
import type { CalendarDate } from './calendar-date.ts';
import { lastDayOf } from './calendar-date.ts';
import type { Month } from './month.ts';
import { monthFrom } from './month.ts';

/** Half a calendar year, `2017-S1` (January to June) or `2017-S2` (July to December). */
export const Semester = z
  .string()
  .regex(/^\d{4}-S[12]$/, '2017-S1')
  .brand<'Semester'>();
export type Semester = z.output<typeof Semester>;

/**
 * The semester that a text names, or undefined where it names none.
 *
 * @example parseSemester('2017-S3') //=> undefined
 * @source minutes, heading H2: a report is one semester of one year
 */
export function parseSemester(text: string): Semester | undefined {
  const parsed = Semester.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}

/** Its six months, in order. */
export function monthsOf(semester: Semester): readonly Month[] {
  const first = halfOf(semester) === 1 ? 1 : 7;
  return Array.from({ length: 6 }, (_, index) =>
    monthFrom(yearOfSemester(semester), first + index),
  );
}

/** First and last day: `2017-01-01` and `2017-06-30` for `2017-S1`. */
export function daysOf(semester: Semester): {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
} {
  const months = monthsOf(semester);
  const [first, last] = [months[0], months[5]];
  if (first === undefined || last === undefined) throw new RangeError('Expected six months.');
  return { from: `${first}-01` as CalendarDate, to: lastDayOf(last) };
}

/** The same half of the year before: the base that a semester is compared with. */
export function yearBefore(semester: Semester): Semester {
  return semesterFrom(yearOfSemester(semester) - 1, halfOf(semester));
}

/**
 * The semester just before: whose sections may be repeated, whose directions are followed.
 *
 * @example semesterBefore('2017-S1') //=> '2016-S2'
 */
export function semesterBefore(semester: Semester): Semester {
  const year = yearOfSemester(semester);
  if (halfOf(semester) === 2) return semesterFrom(year, 1);
  return semesterFrom(year - 1, 2);
}

/** The semester in which a month lies. */
export function semesterOf(month: Month): Semester {
  return `${month.slice(0, 4)}-S${Number(month.slice(5)) <= 6 ? 1 : 2}` as Semester;
}

/** 1 for January to June, 2 for July to December. */
export function halfOf(semester: Semester): 1 | 2 {
  return semester.endsWith('1') ? 1 : 2;
}

/** 2017 of `2017-S1`. */
export function yearOfSemester(semester: Semester): number {
  return Number(semester.slice(0, 4));
}

function semesterFrom(year: number, half: 1 | 2): Semester {
  // Four digits and a half are the form of a semester.
  return `${String(year).padStart(4, '0')}-S${half}` as Semester;
}
