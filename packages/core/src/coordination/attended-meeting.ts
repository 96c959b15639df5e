import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { GroupId, LocalId, SourceId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Visibility } from '../kernel/visibility.ts';

/**
 * An international meeting that a delegation attended: a result of its group, resting on documents.
 *
 * @source minutes, paragraph G1.r; brief R-11
 */
export const AttendedMeeting = z.strictObject({
  id: LocalId,
  visibility: Visibility.optional(),
  /** The group whose result it is. */
  group: GroupId,
  title: LocalizedText,
  /** First and last day. */
  from: CalendarDate,
  to: CalendarDate,
  place: LocalizedText,
  host: LocalizedText,
  /** How many were sent, of whom female; names stay out. */
  delegation: z.strictObject({
    /** How many went. */
    total: z.int().positive(),
    /** Of the total, how many are female. */
    female: z.int().nonnegative(),
  }),
  /** Its documents, by their ids in `collected/sources.json`. */
  documents: z.array(SourceId),
});
export interface AttendedMeeting extends z.output<typeof AttendedMeeting> {}

/** `periods/<semester>/coordination/attended.json`. */
export const AttendedFile = z.strictObject({
  schema: z.literal(1),
  meetings: z.array(AttendedMeeting),
});
export interface AttendedFile extends z.output<typeof AttendedFile> {}
