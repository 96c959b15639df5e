import { latinDigitsOf } from '../kernel/khmer-digits.ts';
import type { Month } from '../kernel/month.ts';
import { monthFrom } from '../kernel/month.ts';
import type { Semester } from '../kernel/semester.ts';
import { yearOfSemester } from '../kernel/semester.ts';
import type { GridValue } from './grid.ts';
import { monthOfName } from './month-names.ts';
import { readDay } from './read-day.ts';
import { typedSigns } from './typed-signs.ts';

/** A month as the head of a column names it. */
export interface NamedMonth {
  /** 1 for January. */
  readonly month: number;
  /** Absent where the head gives none. */
  readonly year?: number;
}

/**
 * The month that a cell names: `2022-01`, មករា ២០២២, "Jan-22", a day of it.
 *
 * @returns undefined where it names none; a bare number names none
 */
export function readMonth(value: GridValue): NamedMonth | undefined {
  if (value.kind === 'day') return monthOfDay(value.day);
  if (value.kind !== 'text' || value.text.length > 60) return undefined;
  const plain = latinDigitsOf(typedSigns(value.text));
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(plain);
  if (yearFirst !== null) return named(yearFirst[2], yearFirst[1]);
  const monthFirst = /^(?:ខែ)?(?:ទី)?(\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (monthFirst !== null) return named(monthFirst[1], monthFirst[2]);
  const numbered = /^ខែ(?:ទី)?\s*(\d{1,2})(?:\s*ឆ្នាំ\s*(\d{4}))?$/.exec(plain);
  if (numbered !== null) return named(numbered[1], numbered[2]);
  const [, name = '', year] = /^(\D{3,30}?)[ ,.'-]*(\d{4}|\d\d)?$/.exec(plain) ?? [];
  const month = monthOfName(name);
  if (month !== undefined) return named(String(month), year);
  const day = readDay(value.text);
  return day === undefined ? undefined : monthOfDay(day);
}

/**
 * A named month as a month of the calendar: its year is that of the semester where the head gives none.
 *
 * @returns undefined where neither gives a year
 */
export function monthIn(named: NamedMonth, semester: Semester | undefined): Month | undefined {
  const year = named.year ?? (semester === undefined ? undefined : yearOfSemester(semester));
  return year === undefined ? undefined : monthFrom(year, named.month);
}

function monthOfDay(day: string): NamedMonth | undefined {
  return named(day.slice(5, 7), day.slice(0, 4));
}

/** A year of two digits is one of this century: "Jan-22" is how a spreadsheet shows January 2022. */
function named(month: string | undefined, year: string | undefined): NamedMonth | undefined {
  const number = Number(month);
  if (!Number.isInteger(number) || number < 1 || number > 12) return undefined;
  if (year === undefined) return { month: number };
  return { month: number, year: year.length === 2 ? 2000 + Number(year) : Number(year) };
}
