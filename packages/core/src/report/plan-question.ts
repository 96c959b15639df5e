import type { CalendarDate } from '../kernel/calendar-date.ts';
import { stateOn } from '../kernel/transitions.ts';
import type { Activity, Plan } from '../plan/plan.ts';
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
  const { corpus, plan, asOf } = question;
  const { value } = plan;
  const unsigned = new Set(
    (corpus.groups?.value.groups ?? []).flatMap(({ id, kind }) => {
      const own = value.workingGroupPlans.find(({ group }) => group === id);
      const isSigned = stateOn('working-group-plan', own?.events ?? [], asOf) === 'signed';
      return kind === 'general-administration' || isSigned ? [] : [id];
    }),
  );
  return placedActivities(question).filter(({ activity }) => !unsigned.has(activity.group));
}

/** Those of them that are carried out: all but what was cut. */
export function plannedActivities(question: PlanQuestion): readonly PlacedActivity[] {
  return mergedActivities(question).filter(({ activity }) => activity.decision !== 'cut');
}
