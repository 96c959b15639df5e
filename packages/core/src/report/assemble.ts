import type { MatchedTallies } from '../aggregation/matched-tallies.ts';
import { matchedTallies } from '../aggregation/matched-tallies.ts';
import type { Rate } from '../collection/rates.ts';
import { ratesOf } from '../collection/rates.ts';
import type { Stratum } from '../collection/stratum.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Finding } from '../kernel/finding.ts';
import { ofSeverity } from '../kernel/finding.ts';
import type { GroupId, IndicatorId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import type { Semester } from '../kernel/semester.ts';
import { monthsOf, yearBefore } from '../kernel/semester.ts';
import { checkCorpus } from './check.ts';
import type { Collected } from './collected.ts';
import { collectSemester } from './collected.ts';
import type { Corpus } from './corpus.ts';
import type { ReportFigureSet } from './figures-of.ts';
import { figuresOf } from './figures-of.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { askReadiness } from './readiness-question.ts';
import { readinessOf } from './readiness.ts';

/** A semester put together on a day: everything that a report is made from, and what is wrong. */
export interface AssembledReport extends ReportFigureSet, Collected {
  readonly semester: Semester;
  readonly asOf: CalendarDate;
  /**
   * For each indicator, its national total beside that of the year before, among those who answered
   * in both; absent where the corpus has no such semester.
   */
  readonly matched: ReadonlyMap<string, MatchedTallies>;
  /** How much of what was owed came, and how much in time. */
  readonly rates: {
    readonly byStratum: ReadonlyMap<Stratum, Rate>;
    readonly byGroup: ReadonlyMap<GroupId, Rate>;
    readonly byMonth: ReadonlyMap<Month, Rate>;
    readonly byIndicator: ReadonlyMap<IndicatorId, Rate>;
  };
  /** What is wrong with the content as such. */
  readonly errors: readonly Finding[];
  /** What stands between this report and its publication. */
  readonly blockers: readonly Finding[];
  /** What must be acknowledged before it. */
  readonly warnings: readonly Finding[];
}

/**
 * A semester's report from everything that had arrived on a day. Pure: the same corpus and day
 * give the same report, whatever the order of the files.
 *
 * Its figures are not protected yet: only `publishSemester` may show them to anybody.
 *
 * @param today what arrived later has not come yet
 * @returns undefined where the corpus holds nothing of the semester, or no cycle for it
 * @source minutes, paragraphs I3 and D7; brief
 */
export function assembleReport(
  corpus: Corpus,
  semester: Semester,
  today: CalendarDate,
): AssembledReport | undefined {
  const period = corpus.periods.find((each) => each.semester === semester);
  const question = period === undefined ? undefined : askReadiness(corpus, period, today);
  if (period === undefined || question === undefined) return undefined;
  const { collected } = question;
  const standing = readinessOf(question);
  return {
    semester,
    asOf: today,
    ...collected,
    ...figuresOf(corpus, period, collected, today),
    rates: ratesIn(question),
    matched: matchedOnYearBefore(corpus, semester, collected, today),
    errors: checkCorpus(corpus),
    blockers: ofSeverity(standing, 'blocker'),
    warnings: ofSeverity(standing, 'warning'),
  };
}

function ratesIn({ cycle, period, collected }: ReadinessQuestion): AssembledReport['rates'] {
  const { ledger, indicators } = collected;
  const owners = new Map(indicators.map(({ id, owner }) => [id, owner]));
  const strata = cycle.value.expected.map(({ stratum }) => stratum);
  const ids = indicators.map(({ id }) => id);
  return {
    byStratum: ratesOf(ledger, ({ stratum }) => stratum, strata),
    byGroup: ratesOf(ledger, (_, indicator) => owners.get(indicator), [...owners.values()]),
    byMonth: ratesOf(ledger, ({ month }) => month, monthsOf(period.semester)),
    byIndicator: ratesOf(ledger, (_, indicator) => indicator, ids),
  };
}

function matchedOnYearBefore(
  corpus: Corpus,
  semester: Semester,
  now: Collected,
  today: CalendarDate,
): ReadonlyMap<string, MatchedTallies> {
  const earlier = corpus.periods.find((each) => each.semester === yearBefore(semester));
  if (earlier?.cycle === undefined) return new Map();
  const before = collectSemester(corpus, earlier, today);
  return new Map(
    now.indicators.map(({ id }) => [
      id,
      matchedTallies(now.cube, before.cube, { indicator: id, split: {} }),
    ]),
  );
}
