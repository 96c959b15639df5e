import { z } from 'zod';
import { IndicatorId, LocalId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';

/**
 * `publication-policy.json`: the tables that a report publishes, and what it says of those who make
 * it. What is not declared is not published.
 *
 * @source brief §10.3, R-31, R-47
 */
export const PublicationPolicy = z.strictObject({
  schema: z.literal(1),
  /** The tables, each of one indicator; their figures alone have names in the text. */
  tables: z.array(
    z.strictObject({
      id: LocalId,
      indicator: IndicatorId,
      /** Its rows: the provinces that report, the editors' zones, or the country alone; `places` where left out. */
      rows: z.enum(['places', 'zones', 'country']).optional(),
      /**
       * Its columns besides the total of the semester: the months, the parts of one split, or none
       * (`total`), where finer counts would be too small to be shown.
       */
      columns: z.union([
        z.enum(['months', 'total']),
        z.strictObject({
          /** The dimension: `sex`. */
          split: z.string().min(1),
        }),
      ]),
      title: LocalizedText,
    }),
  ),
  /**
   * Whether readers are told which body did not confirm a count that was gathered elsewhere:
   * `named` unless it says `unnamed`.
   */
  confirmations: z.enum(['named', 'unnamed']).optional(),
  /**
   * Whether readers are told on how many counts sources differed and how many were gathered
   * elsewhere, and which public source gives a count again: `counted` unless it says `internal`.
   * What a source said otherwise is never published.
   */
  evidence: z.enum(['counted', 'internal']).optional(),
});
export interface PublicationPolicy extends z.output<typeof PublicationPolicy> {}
