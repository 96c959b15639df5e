import type { FigureAt } from '../figure/figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { DisclosurePolicy } from './policy.ts';

/**
 * The threshold that guards a figure: the largest of all entries of the scope that match it. What an
 * indicator that is not defined counts is not known, so it is guarded like persons.
 *
 * @returns undefined of a figure that nobody needs to guard
 * @source brief §10.3
 */
export function guardedThreshold(
  policy: DisclosurePolicy,
  indicators: readonly Pick<Indicator, 'id' | 'unit'>[],
): (at: Pick<FigureAt, 'indicator' | 'split'>) => number | undefined {
  const units = new Map<string, string>(indicators.map(({ id, unit }) => [id, unit]));
  return ({ indicator, split }) => {
    const unit = units.get(indicator);
    const matching = policy.scope.filter(
      (entry) =>
        (entry.units === undefined || unit === undefined || includes(entry.units, unit)) &&
        (entry.indicators === undefined || includes(entry.indicators, indicator)) &&
        (entry.splits === undefined || entry.splits.some((by) => Object.hasOwn(split, by))),
    );
    if (matching.length === 0) return unit === undefined ? policy.threshold : undefined;
    return Math.max(...matching.map((entry) => entry.threshold ?? policy.threshold));
  };
}

function includes(list: readonly string[], value: string): boolean {
  return list.includes(value);
}
