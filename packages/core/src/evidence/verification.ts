import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { LocalId, RoleId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';

/**
 * Whether what a return or a claim says was found true or untrue. What came by an informal way
 * counts only once it was found true; what is untrue is kept and never counted.
 *
 * @source minutes, paragraph G6.r ("whether it is true or not true"); brief R-30
 */
export const Verdict = z.strictObject({
  /** The return or claim that was verified. */
  of: LocalId,
  /** Found true, found untrue, or still being looked at. */
  verdict: z.enum(['true', 'untrue', 'pending']),
  by: RoleId,
  on: CalendarDate,
  reason: LocalizedText.optional(),
});
export interface Verdict extends z.output<typeof Verdict> {}

/** `periods/<semester>/collected/verdicts.json`. */
export const VerdictsFile = z.strictObject({ schema: z.literal(1), verdicts: z.array(Verdict) });
export interface VerdictsFile extends z.output<typeof VerdictsFile> {}
