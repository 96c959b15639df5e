import type { IndicatorId } from '../kernel/ids.ts';
import { compareText } from '../kernel/compare-text.ts';
import { changeOf, findChange } from './find-change.ts';
import type { HighlightQuestion } from './highlights-of.ts';
import { isOutcome } from './outcome.ts';
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
 * @returns cases and persons first, each by indicator
 * @source brief
 */
export function comparedTotals({
  now,
  earlier,
  place,
}: HighlightQuestion): readonly ComparedTotal[] {
  const series = seriesOf(now, earlier);
  const orderOf = (id: IndicatorId) => {
    const unit = series.indicator(id)?.unit;
    return unit !== undefined && isOutcome(unit) ? 0 : 1;
  };
  return placesIn(now, place)
    .filter(isTotal)
    .toSorted(
      (a, b) =>
        orderOf(a.indicator) - orderOf(b.indicator) || compareText(a.indicator, b.indicator),
    )
    .map((at): ComparedTotal => {
      const { indicator } = at;
      if (changeOf(at, series) === undefined) return { indicator, is: 'not-compared' };
      return { indicator, is: findChange(at, series, 1) === undefined ? 'unclear' : 'clear' };
    });
}
