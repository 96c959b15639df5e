import { dueDateOf } from '../collection/expectation.ts';
import type { ComparableSemester } from '../comparison/comparable-semester.ts';
import type { FigureTarget } from '../comparison/find-targets.ts';
import type { ComparedTotal } from '../comparison/compared-totals.ts';
import { comparedTotals } from '../comparison/compared-totals.ts';
import type { HighlightQuestion } from '../comparison/highlights-of.ts';
import { highlightsOf } from '../comparison/highlights-of.ts';
import { protectFigures } from '../disclosure/protect-figures.ts';
import type { Solver } from '../disclosure/solver.ts';
import type { Figure } from '../figure/figure.ts';
import type { Highlight } from '../figure/highlight.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { IndicatorId, PlaceId } from '../kernel/ids.ts';
import type { Semester } from '../kernel/semester.ts';
import { monthsOf, yearBefore } from '../kernel/semester.ts';
import type { Corpus } from './corpus.ts';
import type { CountedSemester } from './counted-semester.ts';
import { countedUpTo } from './counted-semester.ts';
import { countedLeavesOf } from './counted-leaves-of.ts';
import type { LeftOut } from './left-out.ts';
import { leftOutOf } from './left-out.ts';
import { matchedFigures } from './matched-figures.ts';
import { monthsElapsed } from './receipts.ts';

/** The highlights of a semester that is not published, with what they were found in. */
export interface SemesterHighlights {
  readonly semester: Semester;
  readonly asOf: CalendarDate;
  /** While returns for its last month may come in time: the months that are over, 0 to 6. */
  readonly monthsElapsed?: number;
  /** Whether there was anything to compare: a semester of the year before, and a return of this one. */
  readonly comparison: 'made' | 'no-year-before' | 'nothing-came';
  /** The most important at the head. */
  readonly highlights: readonly Highlight[];
  /** The earlier semesters beside which it was put, the latest first. */
  readonly earlier: readonly Semester[];
  /** All that the highlights were found in, and can be found in again. */
  readonly figures: readonly ProtectedFigure[];
  /**
   * National totals that are compared like for like, differ by no more than chance might, and are in
   * no highlight but of a target.
   */
  readonly unclear: readonly IndicatorId[];
  /**
   * Those of which a comparison says nothing: not like for like, inexact, or counted otherwise. Empty
   * where there was nothing to compare at all.
   */
  readonly notCompared: readonly IndicatorId[];
  /** What is withheld, and so not looked at: some parts, or the total too. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * What a reader of a semester should know first, from what had arrived on a day: a preview for those
 * who write the report. Compared with every earlier semester of the corpus that has a cycle.
 *
 * The national figures of all of them are protected together: of what is withheld nothing is said. A
 * release takes its highlights from the figures that it publishes instead, with `highlightsOf`.
 *
 * While the returns of its last month may still come in time, that fewer came than a year before is no
 * news, and is not told.
 *
 * @param solver from `loadSolver`
 * @param targets what groups set themselves to reach
 * @returns undefined where the corpus has no such semester, or no cycle, places or policy
 * @source minutes, paragraph I4; brief
 */
export function semesterHighlights(
  corpus: Corpus,
  semester: Semester,
  today: CalendarDate,
  solver: Solver,
  targets: readonly FigureTarget[] = [],
): SemesterHighlights | undefined {
  const { places, disclosure } = corpus;
  const country = places?.value.country.id;
  const counted = countedUpTo(corpus, semester, today);
  const [now, ...earlier] = counted;
  if (country === undefined || disclosure === undefined) return undefined;
  if (now?.semester !== semester) return undefined;
  const base = earlier.find((each) => each.semester === yearBefore(semester));
  const national = counted.flatMap(({ figures }) => figures.filter(isShown(country)));
  const matched = base === undefined ? [] : matchedFigures(now, base, country);
  const context = {
    policy: disclosure.value,
    indicators: corpus.indicators.map(({ value }) => value),
    country,
    semester,
  };
  const others = (each: CountedSemester) => (each === now ? base : each === base ? now : undefined);
  const dated = (each: CountedSemester) => ({ ...each, asOf: today });
  const release = {
    name: semester,
    semester,
    isPublic: false,
    figures: [...national, ...matched],
    counted: counted.map((each) => {
      const other = others(each);
      return countedLeavesOf(dated(each), other && dated(other));
    }),
  };
  const { figures } = protectFigures(release, [], context, solver);
  const question: HighlightQuestion = {
    now: comparable(now, figures),
    earlier: earlier.map((each) => comparable(each, figures)),
    place: country,
    targets,
  };
  const isRunning = mayStillCome(corpus, semester, today);
  const highlights = highlightsOf(question).filter(
    ({ kind }) => !isRunning || (kind !== 'reporting-fall' && kind !== 'reporting-rise'),
  );
  const comparison = comparisonOf(now, base);
  const standing = (what: ComparedTotal['is']) =>
    comparedTotals(question)
      .filter(({ indicator, is }) => is === what && !highlights.some(compares(indicator)))
      .map(({ indicator }) => indicator);
  return {
    semester,
    asOf: today,
    ...(isRunning ? { monthsElapsed: monthsElapsed(semester, today).length } : {}),
    comparison,
    highlights,
    earlier: earlier.map((each) => each.semester),
    figures,
    unclear: standing('unclear'),
    notCompared: comparison === 'made' ? standing('not-compared') : [],
    leftOut: leftOutOf(figures, semester),
  };
}

function mayStillCome({ periods }: Corpus, semester: Semester, today: CalendarDate): boolean {
  const cycle = periods.find((period) => period.semester === semester)?.cycle?.value;
  const last = monthsOf(semester).at(-1);
  return cycle !== undefined && last !== undefined && today <= dueDateOf(last, cycle.returnsDueDay);
}

function comparisonOf(
  { ledger }: CountedSemester,
  base: CountedSemester | undefined,
): SemesterHighlights['comparison'] {
  if (!ledger.some(({ answers }) => answers.some(({ state }) => 'answer' in state))) {
    return 'nothing-came';
  }
  return base === undefined ? 'no-year-before' : 'made';
}

/** A target says what was planned, and nothing of the year before. */
function compares(id: IndicatorId) {
  return (highlight: Highlight) => highlight.indicator === id && !('planned' in highlight);
}

function isShown(country: PlaceId) {
  return ({ at: { place, period, split } }: Figure) =>
    place === country && 'semester' in period && Object.keys(split).length <= 1;
}

/** Every indicator that was owed: what was not asked of anybody was not counted. */
function comparable(
  { semester, indicators, ledger }: CountedSemester,
  figures: readonly ProtectedFigure[],
): ComparableSemester {
  const owed = new Set(ledger.flatMap(({ answers }) => answers.map(({ indicator }) => indicator)));
  return {
    semester,
    figures: figures.filter(
      ({ at: { period } }) => 'semester' in period && period.semester === semester,
    ),
    indicators: indicators.filter(({ id }) => owed.has(id)),
  };
}
