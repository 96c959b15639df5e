import { z } from 'zod';
import { CodeId, DimensionId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';

/** A way of splitting a total into parts that add up to it. */
export const Dimension = z.strictObject({
  id: DimensionId,
  name: LocalizedText,
  /** Its parts, in the order in which they are shown. */
  codes: z.array(z.strictObject({ id: CodeId, name: LocalizedText })).min(2),
  /** True where a total is never published without this split of it: trafficking, and the rest. */
  withTotal: z.literal(true).optional(),
});
export interface Dimension extends z.output<typeof Dimension> {}

/** `reference/dimensions.json`. */
export const DimensionsFile = z.strictObject({
  schema: z.literal(1),
  dimensions: z.array(Dimension),
});
export interface DimensionsFile extends z.output<typeof DimensionsFile> {}
