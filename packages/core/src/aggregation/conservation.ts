import { numbersIn } from '../indicator/count-entry.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Arrivals } from './arrivals.ts';
import { arrivedBy } from './arrivals.ts';
import type { Disposition, End } from './disposition.ts';

/** How many numbers arrived, and how many of them ended where; the ends add up to what arrived. */
export interface Conservation {
  readonly submitted: number;
  readonly ends: Readonly<Record<End, number>>;
}

/**
 * The conservation of numbers: every one that arrived ends in exactly one place, and none is lost
 * without a word.
 *
 * @param arrivals what arrived, counted here by itself
 * @param dispositions the end of every entry
 * @throws {RangeError} where a number has no end, or two: a fault of ours, not of the content
 * @source minutes, paragraph I3 ("incomplete and inaccurate"); brief R-56
 */
export function conservationOf(
  arrivals: Arrivals,
  asOf: CalendarDate,
  dispositions: readonly Disposition[],
): Conservation {
  const { returns, claims } = arrivedBy(asOf, arrivals);
  let submitted = 0;
  for (const each of returns) {
    if (each.answer !== 'has-data') continue;
    for (const entry of each.counts) submitted += numbersIn(entry);
  }
  for (const { counts } of claims) {
    for (const entry of counts) submitted += numbersIn(entry);
  }
  const ends: Record<End, number> = {
    counted: 0,
    superseded: 0,
    corroborating: 0,
    rejected: 0,
    'out-of-period': 0,
    'awaiting-verification': 0,
  };
  for (const { end, numbers } of dispositions) ends[end] += numbers;
  const ended = Object.values(ends).reduce((sum, each) => sum + each, 0);
  if (ended !== submitted) {
    throw new RangeError(`Expected an end for ${submitted} numbers, got ${ended}.`);
  }
  return { submitted, ends };
}
