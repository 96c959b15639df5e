import { z } from 'zod';
import { CountEntry } from '../indicator/count-entry.ts';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { LocalId, ReporterId, SourceId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';

/**
 * One answer of the body that was asked. Whoever disagrees gives a count of its own or a reason;
 * both counts are kept, and neither takes the place of the other.
 *
 * @source minutes, paragraph D5; brief R-31
 */
export const ConfirmationAnswer = z.discriminatedUnion('answer', [
  /** It agrees with what was gathered. */
  z.strictObject({
    answer: z.literal('agreed'),
    on: CalendarDate,
    note: LocalizedText.optional(),
  }),
  /** It does not agree, and gives its own count or a reason. */
  z.strictObject({
    answer: z.literal('disagreed'),
    on: CalendarDate,
    /** What it counts itself; kept and never added. */
    counts: z.array(CountEntry).min(1).optional(),
    /** Why it disagrees. */
    reason: LocalizedText.optional(),
  }),
]);
export type ConfirmationAnswer = z.output<typeof ConfirmationAnswer>;

/**
 * A question to the competent body: whether it agrees with counts that were gathered elsewhere,
 * with every source shown and a day for the answer.
 *
 * @source minutes, paragraph D5 ("send it to the ministry with the source of the information stated
 * clearly … and set the time for the answer"); brief R-31
 */
export const Confirmation = z.strictObject({
  id: LocalId,
  /** The competent body, or the committee of a place: `moj`. */
  sentTo: ReporterId,
  /** The claims and collected returns that it was asked about. */
  of: z.array(LocalId).min(1),
  /** The sources that were shown to it: all of those that the counts rest on. */
  sourcesShown: z.array(SourceId).min(1),
  sentOn: CalendarDate,
  /** The last day on which the answer is in time; later than `sentOn`. */
  respondBy: CalendarDate,
  /** The number of the letter. */
  reference: z.string().min(1).optional(),
  /** What came back; the latest holds, all are kept. */
  answers: z.array(ConfirmationAnswer).optional(),
});
export interface Confirmation extends z.output<typeof Confirmation> {}

/** `periods/<semester>/collected/confirmations.json`. */
export const ConfirmationsFile = z.strictObject({
  schema: z.literal(1),
  confirmations: z.array(Confirmation),
});
export interface ConfirmationsFile extends z.output<typeof ConfirmationsFile> {}
