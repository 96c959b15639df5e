import type { FigureAt } from '../figure/figure.ts';
import { exactCountOf } from '../figure/figure-cell.ts';
import type { HighlightOf } from '../figure/highlight.ts';
import { yearBefore } from '../kernel/semester.ts';
import { clearChangeOf } from './clear-change.ts';
import { isSameBasis } from './like-for-like.ts';
import type { Series } from './series.ts';

/** Of so many earlier semesters a new one must stand out, at least, to be called the highest. */
export const leastSeries = 3;

/**
 * A total that is clearly higher, or lower, than in every earlier semester that counted it. Of four
 * that are alike one is always the highest: so it must differ from the next by more than chance.
 *
 * @returns undefined where there are fewer than three, or one of them is inexact, is not shown,
 *   speaks of others who owe an answer, or counted something else
 */
export function findRecord(
  at: FigureAt,
  series: Series,
): HighlightOf<'highest' | 'lowest'> | undefined {
  const { refOf, find } = series;
  const own = find(refOf(at));
  const [unit, now] = [series.indicator(at.indicator)?.unit, own && exactCountOf(own.cell)];
  // Where a part alone is compared like for like, the totals speak of different reporters.
  const matched = find(refOf({ ...at, matched: yearBefore(series.semester) }));
  if (unit === undefined || own === undefined || now === undefined || matched) return undefined;
  const counted = series.earlier.filter(({ counted: how }) => how(at.indicator) !== 'not');
  const earlier = counted.flatMap(({ semester, counted: how }) => {
    const figure = refOf({ ...at, period: { semester } });
    const before = find(figure);
    const n = before && exactCountOf(before.cell);
    const isAlike = how(at.indicator) === 'alike' && before && isSameBasis(own, before);
    return isAlike === true && n !== undefined ? [{ figure, n }] : [];
  });
  if (earlier.length < counted.length || earlier.length < leastSeries) return undefined;
  const counts = earlier.map(({ n }) => n);
  const kind = now > Math.max(...counts) ? 'highest' : 'lowest';
  const next = kind === 'highest' ? Math.max(...counts) : Math.min(...counts);
  if (kind === 'lowest' && now >= next) return undefined;
  if (!clearChangeOf(now, next, unit).isClear) return undefined;
  return { kind, indicator: at.indicator, unit, figure: refOf(at), now, earlier };
}
