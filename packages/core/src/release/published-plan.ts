import { z } from 'zod';
import { CalendarDate, PartialDate } from '../kernel/calendar-date.ts';
import { GroupId, IndicatorId, LocalId, ReporterId, RoleId, StrategyId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Semester } from '../kernel/semester.ts';
import { Unit } from '../kernel/unit.ts';
import { Activity, PlanDecision } from '../plan/plan.ts';
import { PublishedNote } from './release-files.ts';
import { RevisionKind } from './revision.ts';

/**
 * An activity as it was decided; one that was cut stays, with its reason. Of what drove the decision
 * only that is named which anyone may read.
 */
export const PublishedActivity = Activity.extend({ decision: PlanDecision });
export interface PublishedActivity extends z.output<typeof PublishedActivity> {}

/** One activity that differs from the version before; a side is absent where there was none, or is none. */
export const RevisedActivity = z.strictObject({
  id: LocalId,
  from: PublishedActivity.optional(),
  to: PublishedActivity.optional(),
});
export interface RevisedActivity extends z.output<typeof RevisedActivity> {}

/**
 * `plan.json` of a release: the action plan as it was approved, standing alone.
 *
 * @source minutes, paragraph D9; brief
 */
export const PublishedPlan = z.strictObject({
  schema: z.literal(1),
  /** Its years: `2019-2023`. */
  id: z.string().regex(/^\d{4}-\d{4}$/, '2014-2018'),
  half: z.union([z.literal(1), z.literal(2)]),
  version: z.int().positive(),
  invented: z.boolean(),
  releasedOn: CalendarDate,
  /** Of a second or later version, why it was made and what it changed. */
  revision: z
    .strictObject({
      kind: RevisionKind,
      reason: LocalizedText,
      /** Who decided on it, and when. */
      by: RoleId,
      on: CalendarDate,
      changes: z.array(RevisedActivity),
    })
    .optional(),
  strategies: z.array(z.strictObject({ id: StrategyId, name: LocalizedText })),
  objectives: z.array(z.strictObject({ id: LocalId, strategy: StrategyId, text: LocalizedText })),
  activities: z.array(PublishedActivity),
  /** Groups whose own plan is not signed, so that their activities are not in this one. */
  awaitingSignature: z.array(GroupId),
  /** Documents that were sent out, and how many answered. */
  feedback: z.array(
    z.strictObject({
      document: LocalizedText,
      sentOn: PartialDate.optional(),
      responses: z.int().nonnegative(),
    }),
  ),
  /** How many comments of the leadership were accepted and declined; what they say stays internal. */
  comments: z.strictObject({
    accepted: z.int().nonnegative(),
    declined: z.int().nonnegative(),
  }),
  acknowledged: z.array(PublishedNote),
  /** The steps on the road to print: state, role, day. */
  approval: z.array(z.strictObject({ to: z.string(), by: RoleId, on: z.string().optional() })),
  groups: z.array(z.strictObject({ id: GroupId, name: LocalizedText })),
  bodies: z.array(z.strictObject({ id: ReporterId, name: LocalizedText })),
  indicators: z.array(z.strictObject({ id: IndicatorId, name: LocalizedText, unit: Unit })),
  /** The public directions that drove a decision. */
  directions: z.array(z.strictObject({ semester: Semester, id: LocalId, text: LocalizedText })),
});
export interface PublishedPlan extends z.output<typeof PublishedPlan> {}
