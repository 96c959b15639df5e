import { z } from 'zod';
import { ReferencePeriod } from '../figure/figure.ts';
import { CountEntry } from '../indicator/count-entry.ts';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { LocalId, ReporterId, RoleId, SourceId } from '../kernel/ids.ts';

/**
 * What another source says of a reporter's counts: a police letter about a province, an embassy's
 * list, a newspaper. It is kept beside the reporter's own return and never replaces it.
 *
 * A claim about the whole country, or about another time than one month, is compared and never
 * added.
 *
 * @source minutes, paragraphs G1.r, G4.r and D5; brief
 */
export const Claim = z.strictObject({
  id: LocalId,
  source: SourceId,
  /** Whose count it speaks of: a province, a body, or the country. */
  about: ReporterId,
  /** The month, the semester or the days that it counts. */
  period: ReferencePeriod,
  receivedOn: CalendarDate,
  /** The role that wrote it down; another one verifies it. */
  writtenBy: RoleId.optional(),
  /** What it counts, one entry for each indicator. */
  counts: z.array(CountEntry).min(1),
});
export interface Claim extends z.output<typeof Claim> {}

/** `periods/<semester>/collected/claims.json`. */
export const ClaimsFile = z.strictObject({ schema: z.literal(1), claims: z.array(Claim) });
export interface ClaimsFile extends z.output<typeof ClaimsFile> {}
