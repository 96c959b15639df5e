import { z } from 'zod';
import { CalendarDate, PartialDate } from '../kernel/calendar-date.ts';
import { LocalId } from '../kernel/ids.ts';
import { ReporterSelector } from '../kernel/reporter-selector.ts';

/**
 * An attempt to get what is missing: a letter, a call, an invitation, a visit, and what came of it.
 * Internal: it is never published.
 *
 * @source minutes, paragraphs G2.c, G7.2 and D3; brief R-21
 */
export const FollowUp = z.strictObject({
  id: LocalId,
  /** Who was urged. */
  reporters: ReporterSelector,
  /** By which way. */
  kind: z.enum(['letter', 'call', 'meeting-invitation', 'visit', 'message']),
  /** When; only roughly where the source says no more. */
  on: z.union([CalendarDate, PartialDate]),
  /** The number of the letter. */
  reference: z.string().min(1).optional(),
  /** What came of it so far. */
  outcome: z.enum(['none', 'promised', 'postponed', 'refused', 'delivered', 'not-held']),
});
export interface FollowUp extends z.output<typeof FollowUp> {}

/** `periods/<semester>/collected/follow-ups.json`. */
export const FollowUpsFile = z.strictObject({
  schema: z.literal(1),
  followUps: z.array(FollowUp),
});
export interface FollowUpsFile extends z.output<typeof FollowUpsFile> {}
