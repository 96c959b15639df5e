import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { GroupId, LocalId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Visibility } from '../kernel/visibility.ts';

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, '09:30');

/**
 * A meeting that was held, or that was expected and was not.
 *
 * @source minutes, paragraphs P1, E1, G2.c, G5.c and D8; brief
 */
export const Meeting = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('held'),
    id: LocalId,
    visibility: Visibility.optional(),
    subject: LocalizedText,
    on: CalendarDate,
    /** Start and end, `09:30`; the end is later. */
    start: time.optional(),
    end: time.optional(),
    /** Recorded, never inferred from titles. */
    attendees: z
      .strictObject({ total: z.int().positive(), female: z.int().nonnegative() })
      .optional(),
  }),
  z.strictObject({
    status: z.enum(['not-held', 'not-invited']),
    id: LocalId,
    visibility: Visibility.optional(),
    /** The group that expected it. */
    group: GroupId,
    subject: LocalizedText,
    reason: LocalizedText,
  }),
]);
export type Meeting = z.output<typeof Meeting>;

/** `periods/<semester>/coordination/meetings.json`. */
export const MeetingsFile = z.strictObject({ schema: z.literal(1), meetings: z.array(Meeting) });
export type MeetingsFile = z.output<typeof MeetingsFile>;
