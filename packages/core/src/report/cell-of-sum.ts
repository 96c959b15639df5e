import type { ReferencePeriod } from '../figure/figure.ts';
import type { FigureCell } from '../figure/figure-cell.ts';
import { cellOf } from '../figure/figure-cell.ts';
import type { Tally } from '../figure/tally.ts';
import type { Indicator } from '../indicator/indicator.ts';

/**
 * The cell of a figure of a report. Months of what does not add over time have no total.
 *
 * @param addition how the months of the indicator add; undefined where it is not collected
 * @source brief R-14, §5.3
 */
export function cellOfSum(
  tally: Tally,
  period: ReferencePeriod,
  addition: Indicator['addition'] | undefined,
): FigureCell {
  const isTotal = !('month' in period);
  if (isTotal && addition === 'none' && tally.expected > 0) return { status: 'cannot-add' };
  return cellOf(tally);
}
