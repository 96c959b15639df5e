import type { CalendarDate, PartialDate } from '../kernel/calendar-date.ts';
import type { Language } from '../kernel/localized-text.ts';
import type { Month } from '../kernel/month.ts';
import { yearOf } from '../kernel/month.ts';
import type { Semester } from '../kernel/semester.ts';
import { halfOf, yearOfSemester } from '../kernel/semester.ts';
import { khmerDigitsOf } from './digits.ts';

const monthNames = {
  km: 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(' '),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** The name of a month without its year: `ឧសភា`, `May`. */
export function monthNameOf(month: Month, language: Language): string {
  return monthNames[language][Number(month.slice(5)) - 1] ?? month;
}

/** A month with its year: `ខែឧសភា ឆ្នាំ២០១៧`, `May 2017`. */
export function formatMonth(month: Month, language: Language): string {
  const name = monthNameOf(month, language);
  return language === 'km'
    ? `ខែ${name} ឆ្នាំ${khmerDigitsOf(String(yearOf(month)))}`
    : `${name} ${yearOf(month)}`;
}

/**
 * A day in the official style; what is unknown is left out, not filled in.
 *
 * @example formatDate('2017-06-13', 'km') //=> 'ថ្ងៃទី១៣ ខែមិថុនា ឆ្នាំ២០១៧'
 * @example formatDate('2017-XX-22', 'en') //=> '22, month unknown, 2017'
 */
export function formatDate(date: CalendarDate | PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : monthNames[language][Number(month) - 1];
  const dayKnown = day !== undefined && day !== 'XX' ? String(Number(day)) : undefined;
  if (language === 'km') {
    const parts = [
      dayKnown === undefined ? undefined : `ថ្ងៃទី${dayKnown}`,
      name === undefined ? (month === undefined ? undefined : 'ខែមិនស្គាល់') : `ខែ${name}`,
      `ឆ្នាំ${year}`,
    ];
    return khmerDigitsOf(parts.filter((part) => part !== undefined).join(' '));
  }
  if (name === undefined)
    return dayKnown === undefined ? year : `${dayKnown}, month unknown, ${year}`;
  return dayKnown === undefined ? `${name} ${year}` : `${dayKnown} ${name} ${year}`;
}

/** A semester: `ឆមាសទី១ ឆ្នាំ២០១៧`, `Semester 1, 2017`. */
export function formatSemester(semester: Semester, language: Language): string {
  const [half, year] = [halfOf(semester), yearOfSemester(semester)];
  return language === 'km' ? khmerDigitsOf(`ឆមាសទី${half} ឆ្នាំ${year}`) : `Semester ${half}, ${year}`;
}
