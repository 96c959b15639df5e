import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Semester } from '../kernel/semester.ts';

/** Why a release is withdrawn: it was wrong, or it gave away what must stay hidden. */
export const WithdrawalCause = z.enum(['error', 'disclosure']);
export type WithdrawalCause = z.output<typeof WithdrawalCause>;

/**
 * `withdrawal.json`: a notice in the place of a later version, that earlier ones are withdrawn. Their
 * number, the day and the reason stay; after a disclosure their files go.
 *
 * @source brief R-54
 */
export const Withdrawal = z.strictObject({
  schema: z.literal(1),
  semester: Semester,
  version: z.int().positive(),
  invented: z.boolean(),
  /** The versions that it withdraws. */
  withdraws: z.array(z.int().positive()).min(1),
  cause: WithdrawalCause,
  reason: LocalizedText,
  on: CalendarDate,
});
export interface Withdrawal extends z.output<typeof Withdrawal> {}
