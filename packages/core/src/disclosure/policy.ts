import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { DimensionId, IndicatorId, RoleId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Unit } from '../kernel/unit.ts';

const threshold = z.int().min(2);

/** Figures that are guarded: those that all of its fields match; a field left out matches all. */
export const GuardedScope = z.strictObject({
  /** What is counted: `["person"]`. */
  units: z.array(Unit).min(1).optional(),
  /** Which indicators: `["le.victims_rescued"]`. */
  indicators: z.array(IndicatorId).min(1).optional(),
  /** Figures that are split by one of these dimensions: `["age", "citizenship"]`. */
  splits: z.array(DimensionId).min(1).optional(),
  /** A stricter threshold for these: 11. Of all that match the largest holds. */
  threshold: threshold.optional(),
});
export interface GuardedScope extends z.output<typeof GuardedScope> {}

/**
 * A recorded decision that small counts of one kind are shown. Readers then know them: what would
 * give away another small count by their help is withheld all the same.
 */
export const DisclosureExemption = z.strictObject({
  /** Of what: `ju.convicted`. */
  indicator: IndicatorId,
  /** The dimensions by which the figures are split, exactly these; `[]` for totals. */
  splits: z.array(DimensionId),
  /** Figures of the country alone, or of every place. */
  where: z.enum(['country', 'all']),
  /** The role that decided: `chair`. */
  by: RoleId,
  /** The day of the decision. */
  on: CalendarDate,
  /** Why it may be shown, for whoever asks. */
  reason: LocalizedText,
});
export interface DisclosureExemption extends z.output<typeof DisclosureExemption> {}

/**
 * `disclosure-policy.json`: which counts are too small to be published, and how well they are
 * hidden.
 *
 * @source brief §10.3
 */
export const DisclosurePolicy = z.strictObject({
  schema: z.literal(1),
  /** A count of at least 1 and below this is small: 5. */
  threshold: threshold.default(5),
  /** `show`: that there was none is no secret. `withhold`: a 0 that no nil confirmed is small too. */
  zeros: z.enum(['show', 'withhold']).default('show'),
  /**
   * The least that must lie between what a withheld count can be at least and at most: 3. Where left
   * out, the threshold less 2: as much as anybody knows who knows that a count is small.
   */
  width: z.int().min(1).optional(),
  /** Against whom: `singletons`, also a person alone in a cell; `none`, only readers from outside. */
  insiders: z.enum(['singletons', 'none']).default('singletons'),
  /** Which figures are guarded: where an entry matches; every count of persons where left out. */
  scope: z
    .array(GuardedScope)
    .min(1)
    .default([{ units: ['person'] }]),
  /** Small counts that are shown by decision; none where left out. */
  exemptions: z.array(DisclosureExemption).default([]),
  /** How dear an indicator is to readers, where something must be withheld; 1 where left out. */
  weights: z.record(IndicatorId, z.number().min(0.1).max(100)).default({}),
  /** The policy in words, as readers see it; it does not give the numbers away. */
  text: LocalizedText,
});
export interface DisclosurePolicy extends z.output<typeof DisclosurePolicy> {}
