import { z } from 'zod';

/** Where in a table a cell stands: the code of each of its dimensions. */
const At = z.record(z.string(), z.string());

/** A cell of a table as readers see it, beside why it is withheld. */
export const OutputCell = z.discriminatedUnion('status', [
  z.strictObject({ at: At, status: z.literal('shown'), count: z.int().min(0) }),
  z.strictObject({
    at: At,
    status: z.literal('withheld'),
    /** For the maker only: left out of what is published. */
    reason: z.enum(['small', 'complement']).optional(),
  }),
]);
export type OutputCell = z.output<typeof OutputCell>;

/** A table: every cell of the full cross of its dimensions once. */
export const OutputTable = z.strictObject({
  dimensions: z.array(z.string()).min(1),
  cells: z.array(OutputCell),
});
export interface OutputTable extends z.output<typeof OutputTable> {}

/** Tables of which every cell is shown or withheld, in the order in which they were asked for. */
export const ProtectOutput = z.strictObject({ tables: z.array(OutputTable) });
export interface ProtectOutput extends z.output<typeof ProtectOutput> {}
