import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { GroupId, LocalId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Visibility } from '../kernel/visibility.ts';

/** How far a direction has come; `dropped` where the leadership no longer asks for it. */
export const DirectionState = z.enum(['open', 'under-way', 'done', 'dropped']);
export type DirectionState = z.output<typeof DirectionState>;

/**
 * A direction of the leadership, followed until it is done.
 *
 * @source minutes, paragraphs D1 to D10; brief R-38
 */
export const Direction = z.strictObject({
  id: LocalId,
  visibility: Visibility.optional(),
  /** The groups that it is addressed to, or all of them. */
  to: z.union([z.literal('all'), z.array(GroupId).min(1)]),
  text: LocalizedText,
  due: CalendarDate.optional(),
  /** The state in which it was given. */
  state: DirectionState,
  /** What later meetings found, each once; a meeting of the next semester may be named too. */
  updates: z
    .array(
      z.strictObject({
        meeting: LocalId,
        state: DirectionState,
        note: LocalizedText.optional(),
      }),
    )
    .optional(),
});
export interface Direction extends z.output<typeof Direction> {}

/** `periods/<semester>/coordination/directions.json`. */
export const DirectionsFile = z.strictObject({
  schema: z.literal(1),
  /** The meeting that gave them. */
  meeting: LocalId,
  directions: z.array(Direction),
});
export interface DirectionsFile extends z.output<typeof DirectionsFile> {}
