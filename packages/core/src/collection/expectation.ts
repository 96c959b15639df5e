import type { Indicator } from '../indicator/indicator.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { IndicatorId, ReporterId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import { addMonths } from '../kernel/month.ts';
import type { ReporterSelector } from '../kernel/reporter-selector.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { ReporterLists } from '../reference/reporters-of.ts';
import { reportersOf } from '../reference/reporters-of.ts';
import type { Cycle } from './cycle.ts';
import type { DataRequest } from './data-request.ts';
import type { Stratum } from './stratum.ts';

/** One return that is owed: by whom, for which month, about which indicators, and by when. */
export interface Expectation {
  readonly stratum: Stratum;
  readonly reporter: ReporterId;
  readonly month: Month;
  readonly indicators: readonly IndicatorId[];
  /** The first due date, the basis of "late", and then every later one that was agreed. */
  readonly due: readonly [CalendarDate, ...CalendarDate[]];
}

/** All that decides who owes what. */
export interface ExpectationBasis {
  readonly cycle: Cycle;
  readonly indicators: readonly Indicator[];
  readonly lists: ReporterLists;
  readonly requests: readonly DataRequest[];
  /** What was agreed after this day is not known yet. */
  readonly asOf: CalendarDate;
}

/**
 * Every return that is owed in a semester, by stratum, reporter and month.
 *
 * A reporter owes the indicators that name it, if the cycle expects it to report at all, in the
 * months in which both exist. What a body collects on behalf of others is owed by that body and no
 * longer by them. A stratum that nobody defined owes nothing here; that it is undefined is a
 * finding of its own.
 *
 * @source minutes, paragraphs I3, G4.r and G7.3; brief
 */
export function expectationsOf(basis: ExpectationBasis): readonly Expectation[] {
  const { cycle, lists } = basis;
  const among = rememberReporters(lists);
  const months = monthsOf(cycle.semester).map((month) => ({
    month,
    firstDue: dueDateOf(month, cycle.returnsDueDay),
    owed: owedIn(month, basis, among),
  }));
  return cycle.expected.flatMap(({ stratum, reporters }) => {
    if (reporters === null) return [];
    const inMonth = months.map(({ month }) => new Set(among(reporters, month)));
    return among(reporters).flatMap((reporter) =>
      months.flatMap(({ month, firstDue, owed }, index) => {
        if (inMonth[index]?.has(reporter) !== true) return [];
        const indicators = owed.get(reporter) ?? [];
        if (indicators.length === 0 && isRelieved(reporter, month, basis, among)) return [];
        const due = [firstDue, ...laterDueDates(reporter, month, basis)] as const;
        return [{ stratum, reporter, month, indicators, due }];
      }),
    );
  });
}

/** A body whose counts of an indicator hold those of others too, in a month. */
export interface Delegation {
  readonly indicator: IndicatorId;
  readonly reporter: ReporterId;
  readonly month: Month;
  readonly collectsFor: readonly ReporterId[];
}

/**
 * Who counts for others in a semester: their counts are no longer those of before, though the same
 * body sends them.
 *
 * @source minutes, paragraph G4.r; brief
 */
export function delegationsOf(basis: ExpectationBasis): readonly Delegation[] {
  return monthsOf(basis.cycle.semester).flatMap((month) =>
    delegationsIn(month, basis).flatMap(({ indicators, assignedTo, collectsFor }) =>
      indicators.map((indicator) => ({
        indicator,
        reporter: assignedTo,
        month,
        collectsFor: reportersOf(collectsFor, basis.lists, month),
      })),
    ),
  );
}

/** The day on which the return for a month is due: a day of the month that follows it. */
export function dueDateOf(month: Month, dueDay: number): CalendarDate {
  return `${addMonths(month, 1)}-${String(dueDay).padStart(2, '0')}` as CalendarDate;
}

/** True where an indicator is collected in a month. */
export function isCollectedIn(month: Month, { from, until }: Indicator): boolean {
  return (from === undefined || from <= month) && (until === undefined || month <= until);
}

type Among = (selector: ReporterSelector, month?: Month) => readonly ReporterId[];

/** The reporters that a selector means. Many indicators ask the same ones: each is worked out once. */
function rememberReporters(lists: ReporterLists): Among {
  const known = new Map<string, readonly ReporterId[]>();
  return (selector, month) => {
    const key = `${month ?? ''} ${JSON.stringify(selector)}`;
    const reporters = known.get(key) ?? reportersOf(selector, lists, month);
    known.set(key, reporters);
    return reporters;
  };
}

/** Which indicators each reporter owes in a month. */
function owedIn(
  month: Month,
  basis: ExpectationBasis,
  among: Among,
): ReadonlyMap<string, IndicatorId[]> {
  const owed = new Map<string, IndicatorId[]>();
  for (const indicator of basis.indicators) {
    if (!isCollectedIn(month, indicator)) continue;
    for (const reporter of owersOf(indicator, month, basis, among)) {
      const list = owed.get(reporter);
      if (list === undefined) owed.set(reporter, [indicator.id]);
      else list.push(indicator.id);
    }
  }
  return owed;
}

/** True of a reporter for whom another body collects. */
function isRelieved(
  reporter: ReporterId,
  month: Month,
  basis: ExpectationBasis,
  among: Among,
): boolean {
  return delegationsIn(month, basis).some(({ collectsFor }) =>
    among(collectsFor, month).includes(reporter),
  );
}

function owersOf(
  { id, expectedFrom }: Indicator,
  month: Month,
  basis: ExpectationBasis,
  among: Among,
): ReadonlySet<string> {
  const asked = basis.cycle.askedOf?.find(({ indicator }) => indicator === id)?.reporters;
  const owers = new Set<string>(among(asked ?? expectedFrom, month));
  for (const { indicators, assignedTo, collectsFor } of delegationsIn(month, basis)) {
    if (!indicators.includes(id)) continue;
    for (const reporter of among(collectsFor, month)) owers.delete(reporter);
    owers.add(assignedTo);
  }
  return owers;
}

/**
 * The requests by which somebody collects for others in a month: those that were made before its
 * returns were due. A later one does not take back what others owed, and may have sent.
 */
function delegationsIn(month: Month, { cycle, requests, asOf }: ExpectationBasis) {
  const due = dueDateOf(month, cycle.returnsDueDay);
  return requests.flatMap(({ collectsFor, on, ...request }) =>
    collectsFor === undefined || on > asOf || on >= due ? [] : [{ ...request, collectsFor }],
  );
}

function laterDueDates(
  reporter: ReporterId,
  month: Month,
  { cycle, asOf }: ExpectationBasis,
): readonly CalendarDate[] {
  return (cycle.postponements ?? [])
    .filter((each) => each.reporter === reporter && each.on <= asOf)
    .filter(({ months }) => months === undefined || months.includes(month))
    .map(({ due }) => due);
}
