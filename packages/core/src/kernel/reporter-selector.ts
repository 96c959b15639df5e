import { z } from 'zod';
import { BodyId, PlaceId } from './ids.ts';
import { LocalizedText } from './localized-text.ts';

/**
 * Who is meant, without listing them by name where a rule says it: `{ "kind": "capital-provinces" }`.
 * `nobody` is a decision with a reason; it is not the same as an undefined list.
 */
export const ReporterSelector = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('capital-provinces') }),
  z.strictObject({ kind: z.literal('provinces') }),
  z.strictObject({ kind: z.literal('border-provinces'), neighbour: PlaceId.optional() }),
  z.strictObject({ kind: z.literal('places'), ids: z.array(PlaceId) }),
  z.strictObject({ kind: z.literal('bodies'), ids: z.array(BodyId) }),
  z.strictObject({ kind: z.literal('nobody'), reason: LocalizedText }),
]);
export type ReporterSelector = z.output<typeof ReporterSelector>;
