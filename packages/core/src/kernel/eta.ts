import { z } from 'zod';
import { addDays, CalendarDate, daysBetween } from './calendar-date.ts';

/**
 * When something is said to be finished: so many days from a day, exactly or about.
 *
 * @source minutes, paragraph G5.r ("in about 10 more days"); brief R-23
 */
export const Eta = z.strictObject({
  /** The day from which it is counted: `2017-06-13`. */
  base: CalendarDate,
  /** How many days later: 10. */
  offsetDays: z.int().nonnegative(),
  /** `about` where somebody said “in about ten days”. */
  qualifier: z.enum(['exact', 'about']),
});
export interface Eta extends z.output<typeof Eta> {}

/** What a promised day means for a deadline. */
export interface EtaState {
  readonly on: CalendarDate;
  readonly qualifier: Eta['qualifier'];
  /** Days from the promised day to the deadline; negative where it is promised too late. */
  readonly marginDays: number;
  /** Overdue only after the days of grace. */
  readonly status: 'on-track' | 'too-late' | 'overdue';
}

/**
 * A promised day held against the overall deadline.
 *
 * @param graceDays how many days after the promised day are still no delay
 * @example etaState({ base: '2017-06-13', offsetDays: 10, qualifier: 'about' }, '2017-06-30', '2017-06-13')
 * //=> { on: '2017-06-23', qualifier: 'about', marginDays: 7, status: 'on-track' }
 * @source minutes, paragraphs G5.r and D10; brief
 */
export function etaState(
  eta: Eta,
  deadline: CalendarDate,
  asOf: CalendarDate,
  graceDays = 0,
): EtaState {
  const on = addDays(eta.base, eta.offsetDays);
  const marginDays = daysBetween(on, deadline);
  const isOverdue = asOf > addDays(on, graceDays);
  const status = isOverdue ? 'overdue' : marginDays < 0 ? 'too-late' : 'on-track';
  return { on, qualifier: eta.qualifier, marginDays, status };
}
