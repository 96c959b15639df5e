import { z } from 'zod';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Unit } from '../kernel/unit.ts';

/**
 * `disclosure-policy.json`: which counts are too small to be published.
 *
 * @source brief §10.3
 */
export const DisclosurePolicy = z.strictObject({
  schema: z.literal(1),
  /** A count of at least 1 and below this is not published: 5. */
  threshold: z.int().min(2),
  /** The units whose counts are protected: `["person"]`. */
  units: z.array(Unit).min(1),
  /** The policy in words, as readers see it; it does not give the number away. */
  text: LocalizedText,
});
export interface DisclosurePolicy extends z.output<typeof DisclosurePolicy> {}
