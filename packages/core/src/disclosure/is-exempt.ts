import type { FigureAt } from '../figure/figure.ts';
import type { DisclosurePolicy } from './policy.ts';

/**
 * True of a figure that is shown by a recorded decision though it may be small.
 *
 * @param country the place of which all others are parts
 * @source brief §10.3
 */
export function isExempt(
  { exemptions }: DisclosurePolicy,
  country: string,
): (at: FigureAt) => boolean {
  return ({ indicator, place, split }) => {
    const by = Object.keys(split);
    return exemptions.some(
      (each) =>
        each.indicator === indicator &&
        (each.where === 'all' || place === country) &&
        each.splits.length === by.length &&
        each.splits.every((dimension) => by.includes(dimension)),
    );
  };
}
