import { changeBetween } from '../comparison/change-between.ts';
import type { Change } from '../figure/change.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Semester } from '../kernel/semester.ts';
import { yearBefore } from '../kernel/semester.ts';
import type { PublishedReport } from '../release/published-report.ts';

/** The changes on the same semester of the year before, and the bases that were taken for them. */
export interface ChangesOnYearBefore {
  readonly changes: readonly Change[];
  /** Bases from an earlier release, which this release must carry to stand alone. */
  readonly borrowed: readonly ProtectedFigure[];
}

/**
 * The change of every semester figure of which there is a base: in the report itself, or in the
 * latest release of the year before.
 *
 * @source brief R-55
 */
export function changesOnYearBefore(
  figures: readonly ProtectedFigure[],
  semester: Semester,
  earlier: PublishedReport | undefined,
): ChangesOnYearBefore {
  const base = yearBefore(semester);
  const own = new Map(figures.map((figure) => [figureRefOf(figure.at, semester), figure]));
  const before = new Map(
    earlier?.figures.map((figure) => [figureRefOf(figure.at, semester), figure]),
  );
  const borrowed: ProtectedFigure[] = [];
  const changes = figures.flatMap((figure) => {
    const { at } = figure;
    if (!('semester' in at.period) || at.period.semester !== semester) return [];
    const ref = figureRefOf({ ...at, period: { semester: base } }, semester);
    const found = own.get(ref) ?? before.get(ref);
    if (found === undefined) return [];
    if (!own.has(ref)) borrowed.push(found);
    return [changeBetween(figure, found, semester)];
  });
  return { changes, borrowed };
}
