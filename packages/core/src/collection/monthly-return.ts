import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { LocalId, ReporterId, RoleId } from '../kernel/ids.ts';
import { Month } from '../kernel/month.ts';
import { CountEntry } from './count-entry.ts';

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
};

/**
 * What one reporter answered for one month: data, or a confirmed nil. A blank form is neither, and
 * is not stored.
 *
 * @source minutes, paragraph D6 ("confirm clearly whether there is or there is not"); brief R-15
 */
export const MonthlyReturn = z.discriminatedUnion('answer', [
  z.strictObject({
    ...common,
    answer: z.literal('has-data'),
    /** One entry for each indicator that the reporter owes. */
    counts: z.array(CountEntry).min(1),
  }),
  z.strictObject({
    ...common,
    answer: z.literal('nil'),
    /** The role that confirmed that there was nothing, and when. */
    confirmedBy: RoleId,
    confirmedOn: CalendarDate,
  }),
]);
export type MonthlyReturn = z.output<typeof MonthlyReturn>;
