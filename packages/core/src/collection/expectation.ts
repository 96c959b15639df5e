import type { Indicator } from '../indicator/indicator.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { IndicatorId, ReporterId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import { addMonths } from '../kernel/month.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { Place } from '../reference/place.ts';
import { reportersOf } from '../reference/reporters-of.ts';
import type { Cycle } from './cycle.ts';
import type { Stratum } from './stratum.ts';

/** One return that is owed: by whom, for which month, about which indicators, and by when. */
export interface Expectation {
  readonly stratum: Stratum;
  readonly reporter: ReporterId;
  readonly month: Month;
  readonly indicators: readonly IndicatorId[];
  readonly due: CalendarDate;
}

/**
 * Every return that is owed in a semester, by stratum, reporter and month.
 *
 * A reporter owes the indicators that name it, if the cycle expects it to report at all. A stratum
 * that nobody defined owes nothing here; that it is undefined is a finding of its own.
 *
 * @source minutes, paragraphs I3 and G7.3; brief
 */
export function expectationsOf(
  cycle: Cycle,
  indicators: readonly Indicator[],
  places: readonly Place[],
): readonly Expectation[] {
  const owing = indicators.map(
    ({ id, expectedFrom }) => [id, new Set(reportersOf(expectedFrom, places))] as const,
  );
  return cycle.expected.flatMap(({ stratum, reporters }) =>
    (reporters === null ? [] : reportersOf(reporters, places)).flatMap((reporter) => {
      const owed = owing.filter(([, from]) => from.has(reporter)).map(([id]) => id);
      return monthsOf(cycle.semester)
        .filter((month) => existsIn(month, reporter, places))
        .map((month) => ({
          stratum,
          reporter,
          month,
          indicators: owed,
          due: dueDateOf(month, cycle.returnsDueDay),
        }));
    }),
  );
}

/** The day on which the return for a month is due: a day of the month that follows it. */
export function dueDateOf(month: Month, dueDay: number): CalendarDate {
  return `${addMonths(month, 1)}-${String(dueDay).padStart(2, '0')}` as CalendarDate;
}

function existsIn(month: Month, reporter: ReporterId, places: readonly Place[]): boolean {
  const from = places.find((place) => String(place.id) === String(reporter))?.from;
  return from === undefined || from <= month;
}
