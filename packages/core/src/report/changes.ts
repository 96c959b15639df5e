import { changeBetween } from '../comparison/change-between.ts';
import type { Change } from '../figure/change.ts';
import type { Figure, FigureAt } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Semester } from '../kernel/semester.ts';
import { yearBefore } from '../kernel/semester.ts';
import type { PublishedReport } from '../release/published-report.ts';

/**
 * The figures of an earlier release that are bases of our own and that we do not have ourselves;
 * this release must carry them to stand alone.
 *
 * @param earlier the latest release of the year before, where there is one
 */
export function basesOf(
  figures: readonly Figure[],
  semester: Semester,
  earlier: PublishedReport | undefined,
): readonly ProtectedFigure[] {
  const own = new Set(figures.map(({ at }) => figureRefOf(at, semester)));
  const wanted = new Set(
    figures.flatMap(({ at }) => {
      const ref = baseRefOf(at, semester);
      return ref === undefined || own.has(ref) ? [] : [ref];
    }),
  );
  return (earlier?.figures ?? []).filter(({ at }) => wanted.has(figureRefOf(at, semester)));
}

/**
 * The change of every semester figure of which the base is among the figures.
 *
 * @source brief R-55
 */
export function changesOnYearBefore(
  figures: readonly ProtectedFigure[],
  semester: Semester,
): readonly Change[] {
  const byRef = new Map(figures.map((figure) => [figureRefOf(figure.at, semester), figure]));
  return figures.flatMap((figure) => {
    const base = byRef.get(baseRefOf(figure.at, semester) ?? '');
    return base === undefined ? [] : [changeBetween(figure, base, semester)];
  });
}

/**
 * The reference of the same figure a year before; undefined for a month, for another semester, and
 * for what is compared like for like, which highlights tell.
 */
function baseRefOf(at: FigureAt, semester: Semester): string | undefined {
  if (at.matched !== undefined) return undefined;
  if (!('semester' in at.period) || at.period.semester !== semester) return undefined;
  return figureRefOf({ ...at, period: { semester: yearBefore(semester) } }, semester);
}
