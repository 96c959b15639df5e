import { z } from 'zod';
import { CountEntry } from '../indicator/count-entry.ts';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { LocalId, ReporterId, RoleId, SourceId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';

/** The way by which a return came. */
export const Channel = z.enum(['monthly-form', 'official-letter', 'telegram', 'phone', 'mission']);
export type Channel = z.output<typeof Channel>;

const common = {
  schema: z.literal(1),
  /** A random id, so that a release can refer to the return without naming or hashing it. */
  id: LocalId,
  reporter: ReporterId,
  month: Month,
  receivedOn: CalendarDate,
  channel: Channel,
  /** The source that it is filed under; the public one of its channel where left out. */
  source: SourceId.optional(),
  /** Who wrote it down: `owner-submitted` unless the secretariat went and collected it. */
  enteredBy: z.enum(['owner-submitted', 'secretariat-collected']).optional(),
  /** The role that wrote it down, where it did not come in writing; another one verifies it. */
  writtenBy: RoleId.optional(),
  /** The return that this one takes the place of; that one stays on file. */
  supersedes: LocalId.optional(),
  /** Why it was amended. */
  reason: LocalizedText.optional(),
};

/**
 * What one reporter answered for one month: data, or a confirmed nil. A form that came without
 * content is kept as `blank`: it is no report.
 *
 * @source minutes, paragraphs D3 and D6 ("confirm clearly whether there is or there is not"); brief
 *
 */
export const MonthlyReturn = z.discriminatedUnion('answer', [
  /** There is something: it is counted. */
  z.strictObject({
    ...common,
    answer: z.literal('has-data'),
    /** One entry for each indicator that the reporter owes. */
    counts: z.array(CountEntry).min(1),
  }),
  /** There is nothing, as somebody confirmed: a true zero. */
  z.strictObject({
    ...common,
    answer: z.literal('nil'),
    /** The role that confirmed that there was nothing, and when. */
    confirmedBy: RoleId,
    confirmedOn: CalendarDate,
  }),
  /** The form came without content: it is no report, and no zero. */
  z.strictObject({ ...common, answer: z.literal('blank') }),
]);
export type MonthlyReturn = z.output<typeof MonthlyReturn>;

/**
 * `collected/returns/<reporter>.json`: all returns of one reporter for a semester in one file, as a
 * program writes them. Whoever writes by hand keeps one file a month.
 */
export const ReturnsFile = z.strictObject({
  schema: z.literal(1),
  reporter: ReporterId,
  returns: z.array(MonthlyReturn),
});
export interface ReturnsFile extends z.output<typeof ReturnsFile> {}
