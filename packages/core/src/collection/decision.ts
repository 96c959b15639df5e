import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Cycle } from './cycle.ts';

/** A decision that an answer need not come. */
export type Decision = NonNullable<Cycle['excused']>[number];

/**
 * What was decided about an answer by a day: that it does not apply, or is excused.
 *
 * @param indicator whatever the return is about, where left out
 * @returns undefined where it is owed like any other
 */
export function decisionOn(
  excused: readonly Decision[] | undefined,
  asOf: CalendarDate,
  reporter: string,
  month: string,
  indicator?: string,
): Decision | undefined {
  return excused?.find(
    (each) =>
      each.reporter === reporter &&
      each.on <= asOf &&
      (each.months === undefined || each.months.some((one) => one === month)) &&
      (each.indicators === undefined || each.indicators.some((one) => one === indicator)),
  );
}
