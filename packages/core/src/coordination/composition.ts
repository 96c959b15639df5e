import { z } from 'zod';
import { PartialDate } from '../kernel/calendar-date.ts';
import { GroupId, LocalId, PlaceId } from '../kernel/ids.ts';

/** How many committees, where nobody says which, and the reading that the number rests on. */
const counted = z.strictObject({
  /** How many committees. */
  count: z.int().positive(),
  /** The reading of the source that the number rests on. */
  reading: LocalId.optional(),
});

const common = {
  id: LocalId,
  /** When it was amended, as far as is known. */
  on: PartialDate.optional(),
};

/**
 * Committees or working groups whose composition was amended: how many, never who is in them.
 *
 * @source minutes, paragraph G7.1; brief R-41
 */
export const Amendment = z.discriminatedUnion('of', [
  z.strictObject({
    ...common,
    of: z.literal('capital-provincial-committee'),
    /** The capital-provinces, each once, or their number. */
    committees: z.union([z.array(PlaceId).min(1), counted]),
  }),
  z.strictObject({
    ...common,
    of: z.literal('working-group'),
    /** The groups that the working groups belong to, or their number. */
    committees: z.union([z.array(GroupId).min(1), counted]),
  }),
]);
export type Amendment = z.output<typeof Amendment>;

/** `periods/<semester>/coordination/compositions.json`. */
export const CompositionsFile = z.strictObject({
  schema: z.literal(1),
  amendments: z.array(Amendment),
});
export interface CompositionsFile extends z.output<typeof CompositionsFile> {}
