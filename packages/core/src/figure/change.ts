import { z } from 'zod';

/**
 * What lies between a figure and an earlier one of the same kind. The earlier is the base; where a
 * change cannot be told, the reason stands instead.
 *
 * @source brief R-55
 */
export const Change = z.strictObject({
  /** The reference of the later figure. */
  figure: z.string(),
  /** The reference of the earlier one, the base. */
  base: z.string(),
  result: z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('computed'),
      /** Later minus earlier, in the unit of the indicator. */
      difference: z.int(),
      /** The difference over the base, to six decimals: −0.048077. */
      ratio: z.number(),
      /** Whether all who owed an answer stand behind both, or a newspaper printed them. */
      basis: z.enum(['complete', 'as-printed']),
    }),
    z.strictObject({
      status: z.literal('refused'),
      why: z.enum(['inexact', 'base-zero', 'not-shown', 'incomplete', 'owed-differs']),
    }),
  ]),
});
export interface Change extends z.output<typeof Change> {}
