import type { ReferencePeriod } from '../figure/figure.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween, lastDayOf, monthOf } from '../kernel/calendar-date.ts';
import type { Month } from '../kernel/month.ts';

/** The first and the last day that were counted. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The calendar month that a count may be added to: its own, or the one that its days fit but for a
 * few days that the indicator tolerates.
 *
 * @param days the days that were counted, where they are not those of the month
 * @param toleranceDays by how many days either end may lie beside the month
 * @returns undefined where it counts another time: it is shown with its period, and never added
 * @source brief
 * @example monthCounted({ month: '2022-06' }, { from: '2021-12-26', to: '2022-06-25' }, 7) //=> undefined
 */
export function monthCounted(
  period: ReferencePeriod,
  days: Days | undefined,
  toleranceDays: number,
): Month | undefined {
  if ('semester' in period) return undefined;
  const counted = 'from' in period ? period : days;
  if (counted === undefined) return 'month' in period ? period.month : undefined;
  const fits = (month: Month) =>
    [daysBetween(firstDayOf(month), counted.from), daysBetween(lastDayOf(month), counted.to)].every(
      (beside) => Math.abs(beside) <= toleranceDays,
    );
  if ('month' in period) return fits(period.month) ? period.month : undefined;
  return [monthOf(counted.from), monthOf(counted.to)].find(fits);
}

function firstDayOf(month: Month): CalendarDate {
  return `${month}-01` as CalendarDate;
}
