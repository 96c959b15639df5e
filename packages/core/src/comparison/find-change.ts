import type { FigureAt } from '../figure/figure.ts';
import { exactCountOf } from '../figure/figure-cell.ts';
import type { HighlightOf } from '../figure/highlight.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Unit } from '../kernel/unit.ts';
import { yearBefore } from '../kernel/semester.ts';
import { changeBetween } from './change-between.ts';
import { clearChangeOf } from './clear-change.ts';
import { quantityIn } from './least-count.ts';
import type { LikeForLike } from './like-for-like.ts';
import { likeForLike } from './like-for-like.ts';
import type { Series } from './series.ts';

/**
 * The clear change of a total, or of a part of it, on the same half-year before.
 *
 * @param looks among how many parts of the total it is looked for; 1 for the total itself
 * @returns undefined where it cannot be told like for like, or could be chance, or is small
 * @source brief R-55
 */
export function findChange(
  at: FigureAt,
  series: Series,
  looks: number,
): HighlightOf<'change'> | undefined {
  const change = changeOf(at, series);
  if (change === undefined) return undefined;
  const { isClear } = clearChangeOf(change.now, change.before.n, change.unit, looks);
  return isClear ? change : undefined;
}

/** The same, clear or not; undefined where it cannot be told like for like. */
export function changeOf(at: FigureAt, series: Series): HighlightOf<'change'> | undefined {
  const unit = series.indicator(at.indicator)?.unit;
  const pair = likeForLike(at, series);
  return unit && pair && changeOfPair(pair, unit, series);
}

/** The change between two figures that are like for like, clear or not; undefined where none is told. */
export function changeOfPair(
  { now, before, isMatched }: LikeForLike,
  unit: Unit,
  series: Pick<Series, 'semester' | 'refOf' | 'find'>,
): HighlightOf<'change'> | undefined {
  const { figure, base, result } = changeBetween(now, before, series.semester);
  const [count, baseCount] = [exactCountOf(now.cell), exactCountOf(before.cell)];
  if (result.status === 'refused' || count === undefined || baseCount === undefined) {
    return undefined;
  }
  const { difference, ratio, basis } = result;
  const { find, refOf } = series;
  const among = isMatched ? amongOf(now, series) : undefined;
  const total = isMatched ? quantityIn(find(refOf(wholeOf(now.at)))?.cell) : undefined;
  return {
    kind: 'change',
    indicator: now.at.indicator,
    unit,
    figure,
    now: count,
    before: { figure: base, n: baseCount },
    difference,
    ratio,
    basis: isMatched ? 'matched' : basis,
    ...(among === undefined ? {} : { among }),
    ...(total === undefined ? {} : { total }),
    p: clearChangeOf(count, baseCount, unit).p,
  };
}

/** How many monthly returns came in both, of those that were owed in one or the other. */
function amongOf(
  matched: ProtectedFigure,
  { semester, refOf, find }: Pick<Series, 'semester' | 'refOf' | 'find'>,
): HighlightOf<'change'>['among'] {
  if (matched.completeness.status === 'undetermined') return undefined;
  const whole = wholeOf(matched.at);
  const owed = [whole, { ...whole, period: { semester: yearBefore(semester) } }].map((at) => {
    const completeness = find(refOf(at))?.completeness;
    return completeness === undefined || completeness.status === 'undetermined'
      ? undefined
      : completeness.expected;
  });
  const [now, before] = owed;
  if (now === undefined || before === undefined) return undefined;
  return { came: matched.completeness.expected, owed: Math.max(now, before) };
}

/** Where the total stands, of which a matched figure is a part. */
function wholeOf({ matched: _, ...whole }: FigureAt): FigureAt {
  return whole;
}
