import type { Change } from '../figure/change.ts';
import { exactCountOf } from '../figure/figure-cell.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Semester } from '../kernel/semester.ts';

/**
 * The change from an earlier figure, its base, to a later one of the same indicator and split.
 *
 * Computed from exact counts only, and only where both speak for everyone who owed an answer, as
 * many in both, or both were printed without saying for whom. A base of zero, a lower bound, a
 * withheld or a missing figure gives no percentage.
 *
 * @param semester the semester of the report in which the change stands
 * @source brief
 * @example 99 after 104 //=> difference -5, ratio -0.048077
 */
export function changeBetween(
  now: ProtectedFigure,
  before: ProtectedFigure,
  semester: Semester,
): Change {
  return {
    figure: figureRefOf(now.at, semester),
    base: figureRefOf(before.at, semester),
    result: resultOf(now, before),
  };
}

function resultOf(now: ProtectedFigure, before: ProtectedFigure): Change['result'] {
  if (![now, before].every(({ cell }) => cell.status === 'shown' || cell.status === 'nil')) {
    return { status: 'refused', why: 'not-shown' };
  }
  const [count, base] = [exactCountOf(now.cell), exactCountOf(before.cell)];
  if (count === undefined || base === undefined) return { status: 'refused', why: 'inexact' };
  const basis = basisOf(now, before);
  if (basis === 'incomplete' || basis === 'owed-differs') return { status: 'refused', why: basis };
  if (base === 0) return { status: 'refused', why: 'base-zero' };
  const difference = count - base;
  return {
    status: 'computed',
    difference,
    ratio: Math.round((difference / base) * 1e6) / 1e6,
    basis,
  };
}

function basisOf(now: ProtectedFigure, before: ProtectedFigure) {
  if ([now, before].every(({ verification }) => verification === 'as-printed')) {
    return 'as-printed';
  }
  const [later, earlier] = [now.completeness, before.completeness];
  if (later.status !== 'complete' || earlier.status !== 'complete') return 'incomplete';
  // Where twice as many report, twice as much is counted, and nothing has changed.
  return later.expected === earlier.expected ? 'complete' : 'owed-differs';
}
