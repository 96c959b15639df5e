import type { FigureAt } from '../figure/figure.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Semester } from '../kernel/semester.ts';
import { semesterBefore, yearBefore } from '../kernel/semester.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { figureAt } from './look-up.ts';

/** What is counted otherwise than before, so that two points are not alike. */
export type SeriesBreak = 'definition' | 'counting-rule' | 'unit' | 'reporters';

/** One semester of a series: what was published of it, or nothing. */
export interface SeriesPoint {
  readonly semester: Semester;
  /** The report in which the figure stands; absent where nothing was published. */
  readonly report: PublishedReport | undefined;
  readonly figure: ProtectedFigure | undefined;
  /** True of a figure that a later report carries as its base, of a semester without a report. */
  readonly isBorrowed: boolean;
  /** How it is counted otherwise than in the point before it that has a figure. */
  readonly breaks: readonly SeriesBreak[];
}

/**
 * A figure through the semesters, each from the first to the last, so that a gap is a gap.
 *
 * A semester that no report was released for may be known from the base of a later one. Where the
 * definition, the rule, the unit or the number of those who owe an answer differs from the point
 * before, the series breaks.
 *
 * @param reports the latest version of each, of one root, in any order
 * @param withdrawn semesters of which every version was withdrawn: a later report does not bring their
 *   numbers back
 * @returns the earliest first; empty where no report has such a figure
 * @source brief
 */
export function seriesOf(
  reports: readonly PublishedReport[],
  at: Pick<FigureAt, 'indicator' | 'place' | 'split'>,
  withdrawn: ReadonlySet<Semester> = new Set(),
): readonly SeriesPoint[] {
  const found = new Map<Semester, Pick<SeriesPoint, 'report' | 'figure' | 'isBorrowed'>>();
  for (const report of reports) {
    const { semester } = report.head;
    for (const each of [semester, yearBefore(semester)]) {
      const figure = figureAt(report, { ...at, period: { semester: each } });
      const isBorrowed = each !== semester;
      if (figure === undefined || (isBorrowed && (found.has(each) || withdrawn.has(each))))
        continue;
      found.set(each, { report, figure, isBorrowed });
    }
  }
  let before: Described | undefined;
  return semestersOf([...found.keys()]).map((semester) => {
    const point = found.get(semester) ?? missing;
    const now = point.report && describe(point.report, at.indicator);
    const breaks = before === undefined || now === undefined ? [] : breaksBetween(before, now);
    if (now !== undefined) before = now;
    return { semester, ...point, breaks };
  });
}

const missing = { report: undefined, figure: undefined, isBorrowed: false } as const;

/** Every semester from the first to the last of them. */
function semestersOf(those: readonly Semester[]): readonly Semester[] {
  // Semesters sort as text.
  const sorted = those.toSorted();
  const [first] = sorted;
  const semesters: Semester[] = [];
  for (let each = sorted.at(-1); each !== undefined && first !== undefined && each >= first;) {
    semesters.unshift(each);
    each = semesterBefore(each);
  }
  return semesters;
}

type Described = PublishedReport['reference']['indicators'][number];

function describe({ reference }: PublishedReport, id: string): Described | undefined {
  return reference.indicators.find((each) => each.id === id);
}

function breaksBetween(before: Described, now: Described): readonly SeriesBreak[] {
  const owing = ({ expectedFrom }: Described) =>
    expectedFrom.map(({ stratum, reporters }) => `${stratum} ${reporters}`).join();
  const differ: Readonly<Record<SeriesBreak, boolean>> = {
    definition: before.definition.km !== now.definition.km,
    'counting-rule': before.countingRule.km !== now.countingRule.km,
    unit: before.unit !== now.unit,
    reporters: owing(before) !== owing(now),
  };
  const breaks = ['definition', 'counting-rule', 'unit', 'reporters'] as const;
  return breaks.filter((each) => differ[each]);
}
