import { changeBetween } from '../comparison/change-between.ts';
import type { FigureAt } from '../figure/figure.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { yearBefore } from '../kernel/semester.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { ChangeOnBase } from './change-of.ts';
import { figureAt } from './look-up.ts';

/** A change among those who answered exactly in both semesters, with what it is computed from. */
export interface LikeForLike extends ChangeOnBase {
  readonly now: ProtectedFigure;
}

/**
 * How a figure of a report changed on the year before among the reporters and months that answered
 * in both: what the fall of a total with missing returns does not tell.
 *
 * @returns undefined where the report gives no such pair
 * @source brief R-55
 */
export function likeForLikeOf(
  report: PublishedReport,
  at: Pick<FigureAt, 'indicator' | 'place' | 'split'>,
): LikeForLike | undefined {
  const { semester } = report.head;
  const earlier = yearBefore(semester);
  const { indicator, place, split } = at;
  const pair = (own: typeof semester, other: typeof semester) =>
    figureAt(report, { indicator, place, split, period: { semester: own }, matched: other });
  const now = pair(semester, earlier);
  const base = pair(earlier, semester);
  if (now === undefined || base === undefined) return undefined;
  return { now, base, change: changeBetween(now, base, semester) };
}
