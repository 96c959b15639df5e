import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId } from '../kernel/ids.ts';
import type { Semester } from '../kernel/semester.ts';

/** An indicator of which some parts, or the total too, are withheld. */
export interface LeftOut {
  readonly indicator: IndicatorId;
  readonly what: 'parts' | 'everything';
}

/**
 * The indicators of a semester of which something is withheld, and so not looked at.
 *
 * @source brief R-53, §10
 */
export function leftOutOf(
  figures: readonly ProtectedFigure[],
  semester: Semester,
): readonly LeftOut[] {
  const withheld = figures.filter(
    ({ cell, at: { period, matched } }) =>
      cell.status === 'withheld' &&
      matched === undefined &&
      'semester' in period &&
      period.semester === semester,
  );
  return Array.from(
    groupBy(withheld, ({ at }) => at.indicator),
    ([indicator, each]): LeftOut => {
      const isTotal = each.some(({ at }) => Object.keys(at.split).length === 0);
      return { indicator, what: isTotal ? 'everything' : 'parts' };
    },
  ).toSorted((a, b) => compareText(a.indicator, b.indicator));
}
