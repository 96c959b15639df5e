import type { Semester } from '../kernel/semester.ts';
import { parseSemester } from '../kernel/semester.ts';
import type { ReporterForm } from './reporter-form.ts';

/** The version of forms: a later one that is laid out otherwise has another number. */
const version = 1;

/** What a form says of itself in a hidden place. */
export interface FormMark {
  readonly version: number;
  /** As it is written; whether there is such a reporter is another question. */
  readonly reporter: string;
  readonly semester: Semester;
}

/**
 * The mark of a form, by which import knows it whatever was done to its titles.
 *
 * @example markOf(form) //=> 'chhamas-form/1 xd-1 2022-S1'
 */
export function markOf({ reporter, semester }: ReporterForm): string {
  return `chhamas-form/${version} ${reporter} ${semester}`;
}

/** The mark that a text is; undefined where it is none. */
export function parseMark(text: string): FormMark | undefined {
  const [, number, reporter, named = ''] =
    /^\s*chhamas-form\/(\d{1,4}) ([a-z0-9._-]{1,80}) (\d{4}-S[12])\s*$/.exec(text) ?? [];
  const semester = parseSemester(named);
  if (reporter === undefined || semester === undefined) return undefined;
  return { version: Number(number), reporter, semester };
}

/** True of a form that is laid out as this program lays them out. */
export function isOfThisVersion(mark: FormMark): boolean {
  return mark.version === version;
}

/** What marks the rows that are no numbers. */
export const answerRows = ['answer', 'confirmed-by', 'confirmed-on'] as const;
export type AnswerRow = (typeof answerRows)[number];

/** What marks the hidden row in which the months stand. */
export const monthsRow = 'months';
