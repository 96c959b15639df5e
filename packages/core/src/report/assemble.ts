import type { MatchedTallies } from '../aggregation/matched-tallies.ts';
import { matchedTallies } from '../aggregation/matched-tallies.ts';
import type { Rate } from '../collection/rates.ts';
import { ratesOf } from '../collection/rates.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Finding } from '../kernel/finding.ts';
import { ofSeverity } from '../kernel/finding.ts';
import type { Semester } from '../kernel/semester.ts';
import { monthsOf, yearBefore } from '../kernel/semester.ts';
import { checkCorpus } from './check.ts';
import type { Collected } from './collected.ts';
import { collectSemester } from './collected.ts';
import type { Corpus } from './corpus.ts';
import { countedAlike } from './counted-alike.ts';
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
    readonly byStratum: ReadonlyMap<string, Rate>;
    readonly byGroup: ReadonlyMap<string, Rate>;
    readonly byMonth: ReadonlyMap<string, Rate>;
    readonly byIndicator: ReadonlyMap<string, Rate>;
  };
  /** What is wrong with the content as such. */
  readonly errors: readonly Finding[];
  /** What stands between this report and its publication. */
  readonly blockers: readonly Finding[];
  /** What must be acknowledged before it. */
  readonly warnings: readonly Finding[];
}

/** What was worked out before, so that whoever assembles many semesters does it once. */
export interface WorkedOut {
  /** What `checkCorpus` finds in the same corpus. */
  readonly errors?: readonly Finding[] | undefined;
  /** The report of the year before, of the same corpus and day. */
  readonly yearBefore?: AssembledReport | undefined;
}

/**
 * A semester's report from everything that had arrived on a day. Pure: the same corpus and day
 * give the same report, whatever the order of the files.
 *
 * Its figures are not protected yet: only `publishSemester` may show them to anybody.
 *
 * @param today what arrived later has not come yet
 * @param known what was worked out before; the report is the same without it
 * @throws {RangeError} where what is known is of another semester or day
 * @returns undefined where the corpus holds nothing of the semester, or no cycle for it
 * @source minutes, paragraphs I3 and D7; brief
 */
export function assembleReport(
  corpus: Corpus,
  semester: Semester,
  today: CalendarDate,
  known: WorkedOut = {},
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
    matched: matchedOnYearBefore(corpus, semester, collected, today, known),
    errors: known.errors ?? checkCorpus(corpus),
    blockers: ofSeverity(standing, 'blocker'),
    warnings: ofSeverity(standing, 'warning'),
  };
}

function ratesIn({ cycle, period, collected }: ReadinessQuestion): AssembledReport['rates'] {
  const { ledger, indicators } = collected;
  const owners = new Map<string, string>(indicators.map(({ id, owner }) => [id, owner]));
  const strata = cycle.value.expected.map(({ stratum }) => stratum);
  const ids = indicators.map(({ id }) => id);
  return {
    byStratum: ratesOf<string>(ledger, ({ stratum }) => stratum, strata),
    byGroup: ratesOf(ledger, (_, indicator) => owners.get(indicator), [...owners.values()]),
    byMonth: ratesOf<string>(ledger, ({ month }) => month, monthsOf(period.semester)),
    byIndicator: ratesOf<string>(ledger, (_, indicator) => indicator, ids),
  };
}

function matchedOnYearBefore(
  corpus: Corpus,
  semester: Semester,
  now: Collected,
  today: CalendarDate,
  known: WorkedOut,
): ReadonlyMap<string, MatchedTallies> {
  const earlier = corpus.periods.find((each) => each.semester === yearBefore(semester));
  if (earlier?.cycle === undefined) return new Map();
  const { yearBefore: report } = known;
  if (report !== undefined && (report.asOf !== today || report.semester !== earlier.semester)) {
    throw new RangeError(
      `Expected ${earlier.semester} as of ${today}, got ${report.semester} as of ${report.asOf}.`,
    );
  }
  const before = report ?? collectSemester(corpus, earlier, today);
  return new Map(
    // What cannot be added cannot be compared as a sum either.
    now.indicators
      .filter(({ addition }) => addition !== 'none')
      .map(({ id, addition }) => [
        id,
        matchedTallies(
          now.cube,
          before.cube,
          { indicator: id, split: {} },
          { members: countedAlike(now, before, id), lastMonth: addition === 'latest' },
        ),
      ]),
  );
}
