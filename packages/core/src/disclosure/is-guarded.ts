import type { Figure } from '../figure/figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { DisclosurePolicy } from './policy.ts';

/** True of figures that count protected units, and of those of which nobody knows what they count. */
export function isGuarded({
  policy,
  indicators,
}: {
  readonly policy: DisclosurePolicy;
  readonly indicators: readonly Indicator[];
}): (figure: Figure) => boolean {
  const open = indicators.filter(({ unit }) => !policy.units.includes(unit)).map(({ id }) => id);
  return ({ at }) => !open.includes(at.indicator);
}
