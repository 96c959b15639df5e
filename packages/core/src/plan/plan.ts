import { z } from 'zod';
import { FigureRef } from '../figure/figure-ref.ts';
import { CalendarDate, PartialDate } from '../kernel/calendar-date.ts';
import { GroupId, IndicatorId, LocalId, ReporterId, RoleId, StrategyId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';
import { Quantity } from '../kernel/quantity.ts';
import { Semester, yearOfSemester } from '../kernel/semester.ts';
import { StateEvent } from '../kernel/transitions.ts';

/** What is decided about an activity: pushed, continued, cut, or new. */
export const PlanDecision = z.enum(['push', 'continue', 'cut', 'new']);
export type PlanDecision = z.output<typeof PlanDecision>;

/** What drove a decision: a figure of a report, an item of a section, or a direction. */
export const PlanEvidence = z.discriminatedUnion('kind', [
  /** A figure of a report. */
  z.strictObject({ kind: z.literal('figure'), semester: Semester, figure: FigureRef }),
  /** An item of a section. */
  z.strictObject({ kind: z.literal('item'), semester: Semester, group: GroupId, item: LocalId }),
  /** A direction of the leadership. */
  z.strictObject({ kind: z.literal('direction'), semester: Semester, direction: LocalId }),
]);
export type PlanEvidence = z.output<typeof PlanEvidence>;

/** How much of what is to be reached in which semester; the unit is that of the figure's indicator. */
export const ActivityTarget = z.strictObject({
  /** The figure that will tell what came of it: `vp.compensated/kh`. */
  figure: FigureRef,
  planned: Quantity,
  semester: Semester,
});
export interface ActivityTarget extends z.output<typeof ActivityTarget> {}

/**
 * One activity of the plan, under exactly one strategy; what is cut stays in the list.
 *
 * @source minutes, paragraph D9; brief
 */
export const Activity = z.strictObject({
  id: LocalId,
  strategy: StrategyId,
  /** Other strategies that it helps; it is counted under the one above alone. */
  alsoServes: z.array(StrategyId).min(1).optional(),
  /** The objective of its strategy that it serves. */
  objective: LocalId.optional(),
  /** The group that leads it. */
  group: GroupId,
  /** Those that carry it out. */
  bodies: z.array(ReporterId).min(1).optional(),
  text: LocalizedText,
  /** What was decided about it; an activity of a draft may still wait for a decision. */
  decision: z.enum([...PlanDecision.options, 'undecided']),
  reason: LocalizedText.optional(),
  /** What drove the decision. */
  evidence: z.array(PlanEvidence).min(1).optional(),
  /** Its first and its last month. */
  from: Month.optional(),
  to: Month.optional(),
  /** What it is reported by. */
  indicators: z.array(IndicatorId).min(1).optional(),
  /** What is to be reached, semester by semester. */
  targets: z.array(ActivityTarget).min(1).optional(),
  /** Partners that support it; support makes nobody a source of data. */
  supportedBy: z.array(z.string().min(1)).optional(),
});
export interface Activity extends z.output<typeof Activity> {}

/** A step on the road to print, with the document that shows it. */
export const PlanStep = StateEvent.extend({
  /** What shows that the step was taken, by its name: the record of the workshop. */
  evidence: LocalizedText.optional(),
});
export interface PlanStep extends z.output<typeof PlanStep> {}

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
  /** The steps of the plan on its road to print, in order. */
  events: z.array(PlanStep),
  /** Prepared, passed and signed are three states. */
  workingGroupPlans: z.array(
    z.strictObject({
      group: GroupId,
      /** `prepared`, `passed`, `signed`, as far as it has come. */
      events: z.array(StateEvent),
    }),
  ),
  /** What the strategies want, to which activities are put. */
  objectives: z
    .array(z.strictObject({ id: LocalId, strategy: StrategyId, text: LocalizedText }))
    .optional(),
  activities: z.array(Activity),
  /** Documents sent out for an answer; disseminated is not answered. */
  feedback: z.array(
    z.strictObject({
      id: LocalId,
      document: LocalizedText,
      sentOn: PartialDate.optional(),
      /** How many answered; 0 is told. */
      responses: z.int().nonnegative(),
    }),
  ),
  /** What the leadership said of the plan; each is accepted or declined before it is approved. */
  comments: z
    .array(
      z.strictObject({
        id: LocalId,
        by: RoleId,
        on: CalendarDate,
        text: LocalizedText,
        /** What became of it; while there is none it is open. */
        resolution: z
          .strictObject({
            /** Whether the plan was changed for it. */
            outcome: z.enum(['accepted', 'declined']),
            reason: LocalizedText,
            on: CalendarDate,
          })
          .optional(),
      }),
    )
    .optional(),
  /** Warnings that were read, each with a reason that is published. */
  acknowledged: z
    .array(
      z.strictObject({
        /** The code of the warning: `plan/unproved`. */
        code: z.string().min(1),
        /** What it is about, as `--format json` prints it. */
        subject: z.string().min(1),
        /** Where the warning counts something, how many. */
        counts: z.string().optional(),
        reason: LocalizedText,
        on: CalendarDate.optional(),
      }),
    )
    .optional(),
  /** Why a later version is made, as readers see it. */
  revisions: z
    .array(
      z.strictObject({
        /** The number of the version, from 2. */
        version: z.int().min(2),
        /** `scheduled` for what was to come, `correction` for a mistake. */
        kind: z.enum(['scheduled', 'correction']),
        by: RoleId,
        on: CalendarDate,
        reason: LocalizedText,
      }),
    )
    .optional(),
  unsure: LocalizedText.optional(),
});
export interface Plan extends z.output<typeof Plan> {}

/** The first and the last month of a plan: `2014-01` and `2018-12` of `2014-2018`. */
export function monthsOfPlan({ id }: Pick<Plan, 'id'>): readonly [first: Month, last: Month] {
  const [first = '', last = ''] = id.split('-');
  return [Month.parse(`${first}-01`), Month.parse(`${last}-12`)];
}

/** True of a semester in the years of a plan: of `2017-S1` in those of `2014-2018`. */
export function isInYearsOf({ id }: Pick<Plan, 'id'>, semester: Semester): boolean {
  const [from = 0, to = 0] = id.split('-').map(Number);
  const year = yearOfSemester(semester);
  return from <= year && year <= to;
}
