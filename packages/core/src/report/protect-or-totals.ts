import type { DisclosureContext } from '../disclosure/protect-figures.ts';
import { protectFigures } from '../disclosure/protect-figures.ts';
import type { Figure } from '../figure/figure.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Finding } from '../kernel/finding.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId } from '../kernel/ids.ts';

/** An indicator of which the parts, or the totals too, may not be shown, with the reasons. */
export interface LeftOut {
  readonly indicator: IndicatorId;
  readonly what: 'parts' | 'everything';
  readonly findings: readonly Finding[];
}

/**
 * The figures that may be shown, indicator by indicator: all of them, else the totals alone, which are
 * fewer to subtract from one another, else none.
 *
 * @param figures all that will be shown together, bases and matched subtotals included
 * @source brief R-53, §10
 */
export function protectOrTotals(
  figures: readonly Figure[],
  context: DisclosureContext,
): { readonly figures: readonly ProtectedFigure[]; readonly leftOut: readonly LeftOut[] } {
  const byIndicator = groupBy(figures, ({ at }) => at.indicator);
  const tried = Array.from(byIndicator, ([indicator, all]) => {
    const whole = protectFigures(all, context);
    if (whole.figures !== undefined) return { shown: whole.figures, leftOut: [] };
    const totals = all.filter(({ at }) => Object.keys(at.split).length === 0);
    const { figures: shown, findings } = protectFigures(totals, context);
    const leftOut: LeftOut =
      shown === undefined
        ? { indicator, what: 'everything', findings }
        : { indicator, what: 'parts', findings: whole.findings };
    return { shown: shown ?? [], leftOut: [leftOut] };
  });
  return {
    figures: tried.flatMap(({ shown }) => shown),
    leftOut: tried.flatMap(({ leftOut }) => leftOut),
  };
}
