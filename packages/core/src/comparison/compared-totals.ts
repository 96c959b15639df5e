import type { IndicatorId } from '../kernel/ids.ts';
import { compareText } from '../kernel/compare-text.ts';
import { clearChangeOf } from './clear-change.ts';
import { changeOfPair } from './find-change.ts';
import type { HighlightQuestion } from './highlights-of.ts';
import { likeForLike } from './like-for-like.ts';
import { seriesOf } from './series.ts';
import { isTotal, placesIn } from './totals-in.ts';

/** What a comparison with the same half-year before says of a total. */
export interface ComparedTotal {
  readonly indicator: IndicatorId;
  /** `unclear`: they differ by no more than chance might, or by little; that is not "no change". */
  readonly is: 'clear' | 'unclear' | 'not-compared';
}

/**
 * What became of every total that might have had a change among the highlights, so that silence about
 * one is not taken for "nothing has changed".
 *
 * @returns sorted by indicator
 * @source brief
 */
export function comparedTotals({
  now,
  earlier,
  place,
}: HighlightQuestion): readonly ComparedTotal[] {
  const series = seriesOf(now, earlier);
  return placesIn(now, place)
    .filter(isTotal)
    .toSorted((a, b) => compareText(a.indicator, b.indicator))
    .map((at): ComparedTotal => {
      const { indicator } = at;
      const unit = series.indicator(indicator)?.unit;
      const pair = likeForLike(at, series);
      const change = unit && pair && changeOfPair(pair, unit, series);
      if (unit === undefined || change === undefined) return { indicator, is: 'not-compared' };
      const { isClear } = clearChangeOf(change.now, change.before.n, unit);
      return { indicator, is: isClear ? 'clear' : 'unclear' };
    });
}
