import type { Figure, FigureAt } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { Semester } from '../kernel/semester.ts';
import { semesterOf, yearBefore } from '../kernel/semester.ts';
import type { PublishedReport } from '../release/published-report.ts';

/**
 * What earlier releases told of this semester and of the one a year before, and this one does not:
 * anybody can lay it beside this release and subtract. Subtotals of one semester that were compared
 * with different years are never in one release.
 *
 * @param figures all of this release
 * @param earlier releases of one kind, in any order
 * @returns each figure once, as the latest release has it
 * @source brief
 */
export function publishedBeside(
  figures: readonly Figure[],
  semester: Semester,
  earlier: readonly PublishedReport[],
): readonly ProtectedFigure[] {
  const told = [semester, yearBefore(semester)];
  const own = new Set(figures.map(({ at }) => figureRefOf(at, semester)));
  const latestLast = earlier.toSorted(
    (a, b) =>
      compareText(a.head.releasedOn, b.head.releasedOn) ||
      compareText(a.head.semester, b.head.semester) ||
      a.head.version - b.head.version,
  );
  const byRef = new Map(
    latestLast
      .flatMap((report) => report.figures)
      .filter(({ at }) => told.some((each) => isWithin(at, each)))
      .map((figure) => [figureRefOf(figure.at, semester), figure]),
  );
  return Array.from(byRef)
    .filter(([ref]) => !own.has(ref))
    .map(([, figure]) => figure);
}

/** True of the semester itself and its months; days of an article are parts of no semester here. */
function isWithin({ period }: FigureAt, semester: Semester): boolean {
  if ('semester' in period) return period.semester === semester;
  return 'month' in period && semesterOf(period.month) === semester;
}
