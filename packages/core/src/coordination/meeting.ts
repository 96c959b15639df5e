import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { BodyId, GroupId, LocalId, RoleId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Visibility } from '../kernel/visibility.ts';

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, '09:30');

const common = {
  id: LocalId,
  visibility: Visibility.optional(),
  subject: LocalizedText,
  /** What meeting it is: `plenary` is the big one, before which everything is brought. */
  kind: z
    .enum(['internal', 'inter-ministerial', 'restricted', 'plenary', 'workshop', 'other'])
    .optional(),
  /** The last day on which it was expected to be held: `2017-05-31`. */
  expectedBy: CalendarDate.optional(),
};

/**
 * A meeting that was held, and who was there.
 *
 * @source minutes, paragraphs P1, E1, A and G1.c; brief
 */
export const HeldMeeting = z.strictObject({
  status: z.literal('held'),
  ...common,
  on: CalendarDate,
  /** When it began: `09:30`. */
  start: time.optional(),
  /** When it ended, later than it began. */
  end: time.optional(),
  /** Recorded, never inferred from titles. */
  attendees: z
    .strictObject({
      /** How many came. */
      total: z.int().positive(),
      /** Of the total, how many are female. */
      female: z.int().nonnegative(),
      /** How many rows the list of names has, which stays out of the files. */
      listed: z.int().nonnegative().optional(),
    })
    .optional(),
  /** The role that chaired it. */
  chair: RoleId.optional(),
  place: LocalizedText.optional(),
  /** Who spoke for a body, under a name of the editors' own: `moj-1`, never a person's. */
  represented: z
    .array(
      z.strictObject({
        body: BodyId,
        representative: LocalId,
        /** True where the one before handed over in writing. */
        handedOver: z.boolean().optional(),
      }),
    )
    .optional(),
  /** Bodies that sent nobody, and said why. */
  absent: z.array(z.strictObject({ body: BodyId, note: LocalizedText })).optional(),
  /** What it leaves to the next plenary. */
  points: z
    .array(z.strictObject({ id: LocalId, group: GroupId.optional(), text: LocalizedText }))
    .optional(),
});
export interface HeldMeeting extends z.output<typeof HeldMeeting> {}

/** A meeting that was expected and did not take place, or to which a group was not invited. */
export const MissedMeeting = z.strictObject({
  /** It was not held, or the group was not invited. */
  status: z.enum(['not-held', 'not-invited']),
  ...common,
  /** The group that expected it. */
  group: GroupId,
  reason: LocalizedText,
});
export interface MissedMeeting extends z.output<typeof MissedMeeting> {}

/**
 * A meeting that was held, or that was expected and was not, or of which nobody has said yet.
 *
 * @source minutes, paragraphs P1, E1, G2.c, G5.c and D8; brief
 */
export const Meeting = z.discriminatedUnion('status', [
  HeldMeeting,
  MissedMeeting,
  /** A meeting that is expected, of which nobody has said yet whether it was held. */
  z.strictObject({
    status: z.literal('expected'),
    ...common,
    group: GroupId,
    expectedBy: CalendarDate,
  }),
]);
export type Meeting = z.output<typeof Meeting>;

/**
 * The meeting where its group has missed it by a day; undefined of any other. One whose last day is
 * still to come is not missed yet, whatever is already said of it.
 *
 * @source minutes, paragraph D8; brief R-36
 */
export function missedBy(meeting: Meeting, day: CalendarDate): MissedMeeting | undefined {
  if (meeting.status !== 'not-held' && meeting.status !== 'not-invited') return undefined;
  return meeting.expectedBy !== undefined && meeting.expectedBy > day ? undefined : meeting;
}

/**
 * How long a meeting lasted, in minutes; undefined where start or end is not on record.
 *
 * @example lengthMinutes({ start: '09:30', end: '12:00' }) //=> 150
 * @source minutes, paragraphs P1 and E1; brief R-50
 */
export function lengthMinutes({
  start,
  end,
}: {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  return minutesOf(end) - minutesOf(start);
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** `periods/<semester>/coordination/meetings.json`. */
export const MeetingsFile = z.strictObject({ schema: z.literal(1), meetings: z.array(Meeting) });
export interface MeetingsFile extends z.output<typeof MeetingsFile> {}
