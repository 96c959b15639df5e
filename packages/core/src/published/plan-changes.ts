import { z } from 'zod';
import { differing } from '../kernel/differing.ts';
import { GroupId } from '../kernel/ids.ts';
import type { PublishedActivity } from '../release/published-plan.ts';
import { PublishedPlan, RevisedActivity } from '../release/published-plan.ts';
import { revisedActivities } from '../release/revised-activities.ts';

/**
 * What became of an activity: it came, went, was cut, pushed or decided upon in another way; its targets,
 * its time, its place in the plan, its words or something else of it changed.
 */
export const ActivityChangeKind = z.enum([
  'added',
  'removed',
  'cut',
  'pushed',
  'decided',
  'retargeted',
  'retimed',
  'moved',
  'reworded',
  'other',
]);
export type ActivityChangeKind = z.output<typeof ActivityChangeKind>;

/** One activity that differs, as it was and as it is. */
export const ActivityChange = RevisedActivity.extend({
  kinds: z.array(ActivityChangeKind).min(1),
  /** Which of its fields differ: `decision`, `reason`; none where it came or went. */
  fields: z.array(z.string()),
});
export interface ActivityChange extends z.output<typeof ActivityChange> {}

/**
 * What differs between two versions of a plan, for programs.
 *
 * @source minutes, paragraph D9; brief
 */
export const PlanChanges = z.strictObject({
  schema: z.literal(1),
  /** The years of the plan: `2019-2023`. */
  id: PublishedPlan.shape.id,
  /** The versions that are compared. */
  from: PublishedPlan.shape.version,
  to: PublishedPlan.shape.version,
  invented: z.boolean(),
  activities: z.array(ActivityChange),
  /** Groups whose activities waited for a signature before, and are in the plan now. */
  signed: z.array(GroupId),
  /** What else of the plan differs, by its name in it: `half`, `objectives`, `feedback`. */
  elsewhere: z.array(z.string()),
});
export interface PlanChanges extends z.output<typeof PlanChanges> {}

/**
 * What differs between two versions of a plan: activities in the order of the later one, those that are
 * gone last.
 *
 * @throws {RangeError} where they are versions of two plans
 * @source minutes, paragraph D9; brief
 */
export function planChanges(before: PublishedPlan, now: PublishedPlan): PlanChanges {
  if (before.id !== now.id) {
    throw new RangeError(`Expected two versions of ${before.id}, got one of ${now.id}.`);
  }
  const revised = new Map(
    revisedActivities(before.activities, now.activities).map((each) => [each.id, each]),
  );
  const inOrder = new Set([...now.activities, ...before.activities].map(({ id }) => id));
  const leading = new Set(now.activities.map(({ group }) => group));
  return {
    schema: 1,
    id: now.id,
    from: before.version,
    to: now.version,
    invented: now.invented,
    activities: [...inOrder].flatMap((id) => changeIn(revised.get(id)) ?? []),
    signed: before.awaitingSignature.filter(
      (group) => !now.awaitingSignature.includes(group) && leading.has(group),
    ),
    elsewhere: fieldsDiffering(before, now).filter((field) => !ofVersion.has(field)),
  };
}

/** What every version has of its own, and the activities, which are told one by one. */
const ofVersion = new Set(['version', 'releasedOn', 'revision', 'activities']);

const kindOfField: Readonly<Record<string, ActivityChangeKind>> = {
  targets: 'retargeted',
  from: 'retimed',
  to: 'retimed',
  strategy: 'moved',
  alsoServes: 'moved',
  objective: 'moved',
  group: 'moved',
  text: 'reworded',
  reason: 'reworded',
};

function changeIn(revised: RevisedActivity | undefined): ActivityChange | undefined {
  if (revised === undefined) return undefined;
  const { from, to } = revised;
  if (from === undefined || to === undefined) {
    return { ...revised, kinds: [from === undefined ? 'added' : 'removed'], fields: [] };
  }
  const fields = fieldsDiffering(from, to);
  return { ...revised, kinds: kindsOf(fields, to.decision), fields };
}

/** A reason or evidence that comes with another decision belongs to that decision. */
function kindsOf(
  fields: readonly string[],
  decision: PublishedActivity['decision'],
): ActivityChangeKind[] {
  const decided = decision === 'cut' ? 'cut' : decision === 'push' ? 'pushed' : 'decided';
  const isDecided = fields.includes('decision');
  const own = fields.filter(
    (field) => !isDecided || !['decision', 'reason', 'evidence'].includes(field),
  );
  const found = new Set<ActivityChangeKind>([
    ...(isDecided ? ([decided] as const) : []),
    ...own.map((field) => kindOfField[field] ?? 'other'),
  ]);
  return ActivityChangeKind.options.filter((kind) => found.has(kind));
}

function fieldsDiffering(before: object, now: object): string[] {
  const fieldsOf = (value: object) => new Map<string, unknown>(Object.entries(value));
  return differing(fieldsOf(before), fieldsOf(now)).map(({ key }) => key);
}
