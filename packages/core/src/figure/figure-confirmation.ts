import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { ReporterId } from '../kernel/ids.ts';

/**
 * What became of a question to the competent body whether a count that was gathered elsewhere is
 * right. Silence is not agreement: once the day for the answer is over it is `no-response`.
 *
 * @source minutes, paragraph D5; brief R-31
 */
export const ConfirmationStatus = z.enum([
  'disagreed',
  'no-response',
  'not-sent',
  'pending',
  'agreed',
]);
export type ConfirmationStatus = z.output<typeof ConfirmationStatus>;

/**
 * What one body says of the counts behind a figure that did not come from those who owe them. It
 * changes no value; it travels with the figure to the page.
 *
 * @source minutes, paragraph D5; brief
 */
export const FigureConfirmation = z.strictObject({
  status: ConfirmationStatus,
  /** Who was asked, or must be; absent where the publication policy names nobody. */
  body: ReporterId.optional(),
  /** How many of the counts behind the figure it is about: one reporter's for one month is one. */
  counts: z.int().positive(),
  /** The day of the last answer. */
  on: CalendarDate.optional(),
  /** Present where the answer came after the day that was set for it. */
  late: z.literal(true).optional(),
});
export interface FigureConfirmation extends z.output<typeof FigureConfirmation> {}
