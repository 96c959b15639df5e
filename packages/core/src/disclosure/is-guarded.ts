import type { Figure } from '../figure/figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { guardedThreshold } from './guarded-threshold.ts';
import type { DisclosurePolicy } from './policy.ts';

/** True of figures that the policy guards. */
export function isGuarded({
  policy,
  indicators,
}: {
  readonly policy: DisclosurePolicy;
  readonly indicators: readonly Indicator[];
}): (figure: Figure) => boolean {
  const thresholdOf = guardedThreshold(policy, indicators);
  return ({ at }) => thresholdOf(at) !== undefined;
}
