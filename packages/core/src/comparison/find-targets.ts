import { normaliseFigureRef } from '../figure/figure-ref.ts';
import type { HighlightOf } from '../figure/highlight.ts';
import type { GroupId } from '../kernel/ids.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { leastOf, quantityIn } from './least-count.ts';
import type { Series } from './series.ts';

/** What a group set itself to reach in a semester. */
export interface FigureTarget {
  /** The reference of the figure, as prose of this semester writes it. */
  readonly figure: string;
  readonly planned: Quantity;
  readonly group: GroupId;
}

/**
 * The targets that were reached, by the least that was counted; and those that were missed, where
 * the count is exact and everybody answered. Of the others nobody knows.
 *
 * @param targets in any order; one of a figure that is not shown says nothing
 * @source brief R-02
 */
export function findTargets(
  targets: readonly FigureTarget[],
  series: Series,
): readonly HighlightOf<'target-reached' | 'target-missed'>[] {
  return targets.flatMap(({ figure: written, planned, group }) => {
    const figure = normaliseFigureRef(written);
    const found = series.find(figure);
    const unit = found && series.indicator(found.at.indicator)?.unit;
    const now = quantityIn(found?.cell);
    const [least, wanted] = [leastOf(now), leastOf(planned)];
    if (found === undefined || unit === undefined || now === undefined) return [];
    if (least === undefined || wanted === undefined || !isOf(series, found.at.period)) return [];
    const isReached = least >= wanted;
    const isWhole = now.kind === 'exact' && found.completeness.status === 'complete';
    if (!isReached && !isWhole) return [];
    const kind = isReached ? 'target-reached' : 'target-missed';
    return [{ kind, indicator: found.at.indicator, unit, figure, now, planned, group }];
  });
}

function isOf({ semester }: Series, period: object): boolean {
  return 'semester' in period && period.semester === semester;
}
