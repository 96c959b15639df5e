import type { Indicator } from '../../indicator/indicator.ts';
import type { DisclosurePolicy } from '../policy.ts';

/** What the audit must know besides the releases. */
export interface AuditContext {
  readonly policy: DisclosurePolicy;
  readonly indicators: readonly Pick<Indicator, 'id' | 'unit'>[];
  /** The place of which all others are parts. */
  readonly country: string;
}

/** A count that somebody can work out of releases, or pin down more narrowly than the policy allows. */
export interface ReleaseExposure {
  /**
   * `shown-small`: a small count that stands there. `withheld`: a figure that was withheld.
   * `implied`: a small count that no figure prints. `change`: what a later release counts more, or
   * less, than an earlier one.
   */
  readonly kind: 'shown-small' | 'withheld' | 'implied' | 'change';
  /** The figure that it is, or the one of which it is a part, as its own release names it. */
  readonly figure: string;
  /** The release of the figure, by name. */
  readonly release: string;
  readonly least: number;
  /** Infinity where nothing bounds it. */
  readonly greatest: number;
  /** The withheld figure in which the attacker is alone, and its release. */
  readonly insider?: string;
  /** The shown figures from which it follows, with their releases. */
  readonly from: readonly string[];
}
