import type { FigureAt } from '../figure/figure.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { yearBefore } from '../kernel/semester.ts';
import type { Series } from './series.ts';

/** Two figures that speak of the same reporters and months of the half-year. */
export interface LikeForLike {
  readonly now: ProtectedFigure;
  readonly before: ProtectedFigure;
  /** Whether only those that answered in both are counted, or all who owe an answer. */
  readonly isMatched: boolean;
}

/**
 * The figures by which a total, or a part of it, is compared with the same half-year before. Where
 * there are subtotals of those that answered in both, they are compared and never the totals, even
 * if a subtotal is not shown.
 *
 * @param at a figure of the semester itself
 * @returns undefined where there is no such pair, or what was counted is not the same
 * @source brief
 */
export function likeForLike(at: FigureAt, series: Series): LikeForLike | undefined {
  const { semester, refOf, find } = series;
  const base = yearBefore(semester);
  const year = series.earlier.find((each) => each.semester === base);
  if (year?.counted(at.indicator) !== 'alike') return undefined;
  const [now, before] = [find(refOf(at)), find(refOf({ ...at, period: { semester: base } }))];
  const matchedNow = find(refOf({ ...at, matched: base }));
  const matchedBefore = find(refOf({ ...at, period: { semester: base }, matched: semester }));
  if (matchedNow !== undefined || matchedBefore !== undefined) {
    return (
      matchedNow && matchedBefore && { now: matchedNow, before: matchedBefore, isMatched: true }
    );
  }
  if (now === undefined || before === undefined || !isSameBasis(now, before)) return undefined;
  return { now, before, isMatched: false };
}

/** True where newspapers printed both, or all answered in both and as many owed an answer. */
export function isSameBasis(a: ProtectedFigure, b: ProtectedFigure): boolean {
  const isPrinted = (figure: ProtectedFigure) => figure.verification === 'as-printed';
  if (isPrinted(a) || isPrinted(b)) return isPrinted(a) && isPrinted(b);
  const [first, second] = [a.completeness, b.completeness];
  return (
    first.status === 'complete' &&
    second.status === 'complete' &&
    first.expected === second.expected
  );
}
