import { z } from 'zod';

/**
 * A calendar month, `2017-05`.
 *
 * Months sort as strings.
 */
export const Month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, '2017-05')
  .brand<'Month'>();
export type Month = z.output<typeof Month>;

/**
 * The month after, or before with a negative count.
 *
 * @example addMonths('2017-12', 1) //=> '2018-01'
 */
export function addMonths(month: Month, count: number): Month {
  const index = yearOf(month) * 12 + Number(month.slice(5)) - 1 + count;
  return monthFrom(Math.floor(index / 12), (index % 12) + 1);
}

/**
 * The month with this number in this year.
 *
 * @param month 1 for January to 12 for December
 * @throws {RangeError} for any other number
 */
export function monthFrom(year: number, month: number): Month {
  const parsed = Month.safeParse(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`,
  );
  if (!parsed.success) throw new RangeError(`Expected a month of a year, got ${year}-${month}.`);
  return parsed.data;
}

/** The year of a month: 2017 of `2017-05`. */
export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}
