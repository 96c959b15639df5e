import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { IndicatorId, LocalId, ReporterId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';

/**
 * A question to those whose counts differ, and what came of it.
 *
 * @source minutes, paragraph G6.r ("where there is an excess or a gap, it will get in touch to
 * inquire"); brief R-30
 */
export const Inquiry = z.strictObject({
  id: LocalId,
  indicator: IndicatorId,
  /** Whose count it is about: a reporter, or the country. */
  reporter: ReporterId,
  /** The month; the whole semester where left out. */
  month: Month.optional(),
  /** When the question was put. */
  on: CalendarDate,
  /** The answer; while there is none the difference stays open. */
  answer: z
    .strictObject({
      on: CalendarDate,
      /** The return or claim whose count holds from now on, if the answer says so. */
      chosen: LocalId.optional(),
      note: LocalizedText,
    })
    .optional(),
});
export interface Inquiry extends z.output<typeof Inquiry> {}

/** `periods/<semester>/collected/inquiries.json`. */
export const InquiriesFile = z.strictObject({ schema: z.literal(1), inquiries: z.array(Inquiry) });
export interface InquiriesFile extends z.output<typeof InquiriesFile> {}
