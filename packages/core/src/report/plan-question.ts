import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { GroupId } from '../kernel/ids.ts';
import { stateOn } from '../kernel/transitions.ts';
import type { Activity, Plan } from '../plan/plan.ts';
import type { Group } from '../reference/group.ts';
import type { Corpus, Sourced } from './corpus.ts';

/** A plan that is being prepared, and the day on which its readiness is asked. */
export interface PlanQuestion {
  readonly corpus: Corpus;
  readonly plan: Sourced<Plan>;
  readonly asOf: CalendarDate;
}

/** An activity, and where it stands in the file. */
export interface PlacedActivity {
  readonly activity: Activity;
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Every activity of the file. */
export function placedActivities({
  plan: { file, value },
}: PlanQuestion): readonly PlacedActivity[] {
  return value.activities.map((activity, index) => ({
    activity,
    file,
    path: ['activities', index],
  }));
}

/**
 * The activities that go into the published plan: those of the general administration, and of support
 * groups whose own plan is officially signed.
 *
 * @source minutes, paragraph G3.c; brief R-45
 */
export function mergedActivities(question: PlanQuestion): readonly PlacedActivity[] {
  const unsigned = new Set(unsignedGroups(question));
  return placedActivities(question).filter(({ activity }) => !unsigned.has(activity.group));
}

/** Support groups that lead an activity and whose own plan is not officially signed. */
export function unsignedGroups(question: PlanQuestion): readonly GroupId[] {
  const leading = new Set(question.plan.value.activities.map(({ group }) => group));
  return (question.corpus.groups?.value.groups ?? [])
    .filter((group) => leading.has(group.id) && !hasSignedPlan(group, question))
    .map(({ id }) => id);
}

/** True of a group whose own plan is officially signed; general administration has none to sign. */
export function hasSignedPlan(
  { id, kind }: Pick<Group, 'id' | 'kind'>,
  { plan, asOf }: Pick<PlanQuestion, 'plan' | 'asOf'>,
): boolean {
  if (kind === 'general-administration') return true;
  const own = plan.value.workingGroupPlans.find(({ group }) => group === id);
  return stateOn('working-group-plan', own?.events ?? [], asOf) === 'signed';
}

/** Those of them that are carried out: all but what was cut. */
export function plannedActivities(question: PlanQuestion): readonly PlacedActivity[] {
  return mergedActivities(question).filter(({ activity }) => activity.decision !== 'cut');
}
