import type { Figure } from '../figure/figure.ts';
import { figureRefOf, normaliseFigureRef } from '../figure/figure-ref.ts';
import type { AssembledReport } from './assemble.ts';

/**
 * The figure of a report that a reference names, as prose writes it.
 *
 * @param ref indicator and place, and what narrows it down: `le.cases/kh?month=2017-05`
 * @returns undefined where no declared table has such a figure
 * @example figureAt(report, 'cases/xs')?.cell
 */
export function figureAt(
  { figures, semester }: Pick<AssembledReport, 'figures' | 'semester'>,
  ref: string,
): Figure | undefined {
  const wanted = normaliseFigureRef(ref);
  return figures.find(({ at }) => figureRefOf(at, semester) === wanted);
}
