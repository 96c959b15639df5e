import { z } from 'zod';
import { PartialDate } from '../kernel/calendar-date.ts';
import { GroupId, LocalId, StrategyId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { StateEvent } from '../kernel/transitions.ts';

/**
 * One activity of the plan, under exactly one strategy.
 *
 * @source minutes, paragraph D9; brief
 */
export const Activity = z.strictObject({
  id: LocalId,
  strategy: StrategyId,
  group: GroupId,
  text: LocalizedText,
  /** What was decided about it; an activity of a draft may still wait for a decision. */
  decision: z.enum(['push', 'continue', 'cut', 'new', 'undecided']),
  reason: LocalizedText.optional(),
  /** Partners that support it; support makes nobody a source of data. */
  supportedBy: z.array(z.string().min(1)).optional(),
});
export interface Activity extends z.output<typeof Activity> {}

/**
 * `plans/<years>/plan.json`: the plan that is being prepared.
 *
 * @source minutes, paragraphs I1, G3.c and D9; brief
 */
export const Plan = z.strictObject({
  schema: z.literal(1),
  /** Its years, `2014-2018`. */
  id: z.string().regex(/^\d{4}-\d{4}$/, '2014-2018'),
  /** The half of the term that is planned. */
  half: z.union([z.literal(1), z.literal(2)]),
  events: z.array(StateEvent),
  /** Prepared, passed and signed are three states. */
  workingGroupPlans: z.array(z.strictObject({ group: GroupId, events: z.array(StateEvent) })),
  activities: z.array(Activity),
  /** Documents sent out for an answer; disseminated is not answered. */
  feedback: z.array(
    z.strictObject({
      id: LocalId,
      document: LocalizedText,
      sentOn: PartialDate.optional(),
      responses: z.int().nonnegative(),
    }),
  ),
  unsure: LocalizedText.optional(),
});
export interface Plan extends z.output<typeof Plan> {}
