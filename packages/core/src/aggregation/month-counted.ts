import type { ReferencePeriod } from '../figure/figure.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween, lastDayOf, monthOf } from '../kernel/calendar-date.ts';
import type { Month } from '../kernel/month.ts';
import { daysOf, semesterOf } from '../kernel/semester.ts';

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

/**
 * A period by its name, where its two days are exactly those of a month or a semester.
 *
 * @example namedPeriod({ from: '2017-01-01', to: '2017-01-31' }) //=> { month: '2017-01' }
 */
export function namedPeriod(period: ReferencePeriod): ReferencePeriod {
  if (!('from' in period)) return period;
  const month = monthOf(period.from);
  if (isExactly(period, { from: firstDayOf(month), to: lastDayOf(month) })) return { month };
  const semester = semesterOf(month);
  return isExactly(period, daysOf(semester)) ? { semester } : period;
}

/** True of days that are those of a period, so that they say nothing of their own. */
export function areDaysOf(period: ReferencePeriod, days: Days): boolean {
  const named = namedPeriod(days);
  if ('month' in named) return 'month' in period && period.month === named.month;
  if ('semester' in named) return 'semester' in period && period.semester === named.semester;
  return 'from' in period && isExactly(period, days);
}

function isExactly(one: Days, other: Days): boolean {
  return one.from === other.from && one.to === other.to;
}

function firstDayOf(month: Month): CalendarDate {
  return `${month}-01` as CalendarDate;
}
