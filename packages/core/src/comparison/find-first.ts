import type { FigureAt } from '../figure/figure.ts';
import { exactCountOf } from '../figure/figure-cell.ts';
import type { HighlightOf } from '../figure/highlight.ts';
import { leastOf, quantityIn } from './least-count.ts';
import { leastSeries } from './find-record.ts';
import type { Series } from './series.ts';

/**
 * A total that there was not before: counted for the first time in a series that is long enough for
 * that to be news, or more than none after nothing but confirmed zeros.
 *
 * @returns undefined where an earlier semester counted it otherwise, or does not show what it counted
 * @source brief
 */
export function findFirst(
  at: FigureAt,
  series: Series,
): HighlightOf<'first-counted' | 'first-above-none'> | undefined {
  const figure = series.refOf(at);
  const unit = series.indicator(at.indicator)?.unit;
  const now = quantityIn(series.find(figure)?.cell);
  if (unit === undefined || now === undefined || (leastOf(now) ?? 0) === 0) return undefined;
  const counted = series.earlier.filter(({ counted }) => counted(at.indicator) !== 'not');
  const common = { indicator: at.indicator, unit, figure, now };
  if (counted.length === 0) {
    const earlier = series.earlier.map(({ semester }) => semester);
    return earlier.length < leastSeries ? undefined : { kind: 'first-counted', ...common, earlier };
  }
  const earlier = counted.flatMap(({ semester, counted: how }) => {
    const ref = series.refOf({ ...at, period: { semester } });
    const before = series.find(ref);
    const isNone =
      how(at.indicator) === 'alike' &&
      before?.completeness.status === 'complete' &&
      exactCountOf(before.cell) === 0;
    return isNone ? [{ figure: ref, n: 0 }] : [];
  });
  return earlier.length < counted.length
    ? undefined
    : { kind: 'first-above-none', ...common, earlier };
}
