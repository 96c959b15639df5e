import { normaliseFigureRef } from '../figure/figure-ref.ts';
import { hasComeBy } from '../kernel/calendar-date.ts';
import type { LocalId } from '../kernel/ids.ts';
import { eventsBy } from '../kernel/transitions.ts';
import type { Activity } from '../plan/plan.ts';
import type { PublishedActivity, PublishedPlan } from '../release/published-plan.ts';
import { PublishedActivity as PublishedActivitySchema } from '../release/published-plan.ts';
import { revisedActivities } from '../release/revised-activities.ts';
import { listsOf } from './corpus.ts';
import { used } from './let-pass.ts';
import { planReadiness } from './plan-readiness.ts';
import type { PlanQuestion } from './plan-question.ts';
import { mergedActivities, unsignedGroups } from './plan-question.ts';
import { directionsBehind, withPublicEvidence } from './public-evidence.ts';
import { indicatorsOf } from './plan-rules/activities-reportable.ts';

/** What is asked when a plan is to be published. */
export interface PublishPlanRequest extends PlanQuestion {
  /** The versions of this plan that were published. */
  readonly earlier: readonly PublishedPlan[];
}

/** A plan as it would be published as it stands, whatever is in its way. */
export interface CompiledPlan {
  readonly plan: PublishedPlan;
  /** Activities that would be in it, were they decided upon. */
  readonly undecided: readonly LocalId[];
}

/**
 * The plan of the committee, put together from the signed plans of the working groups. Whether it may be
 * published is another question.
 *
 * @source minutes, paragraphs D9 and G3.c; brief
 */
export function compilePlan(request: PublishPlanRequest): CompiledPlan {
  const { corpus, plan, asOf } = request;
  const { value } = plan;
  const merged = mergedActivities(request).map(({ activity }) => activity);
  const decided = merged.filter(({ decision }) => decision !== 'undecided');
  const activities = decided.map((each) => publishedActivity(each, request));
  const latest = latestOf(request);
  const version = (latest?.version ?? 0) + 1;
  const stated = value.revisions?.find((each) => each.version === version && each.on <= asOf);
  const changes = revisedActivities(latest?.activities ?? [], activities);
  const made: PublishedPlan = {
    schema: 1,
    id: value.id,
    half: value.half,
    version,
    invented: corpus.settings?.value.invented ?? false,
    releasedOn: asOf,
    ...(latest === undefined || stated === undefined
      ? {}
      : {
          revision: {
            kind: stated.kind,
            reason: stated.reason,
            by: stated.by,
            on: stated.on,
            changes: [...changes],
          },
        }),
    strategies: (corpus.strategies?.value.strategies ?? [])
      .filter((strategy) => strategy.plan === value.id)
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, name }) => ({ id, name })),
    objectives: (value.objectives ?? []).filter(({ id }) =>
      activities.some(({ objective }) => objective === id),
    ),
    activities,
    awaitingSignature: [...unsignedGroups(request)],
    feedback: value.feedback
      .filter(({ sentOn }) => sentOn === undefined || hasComeBy(sentOn, asOf))
      .map(({ document, sentOn, responses }) => ({
        document,
        ...(sentOn && { sentOn }),
        responses,
      })),
    comments: {
      accepted: resolvedAs('accepted', request),
      declined: resolvedAs('declined', request),
    },
    acknowledged: used(value.acknowledged, planReadiness(request), asOf).map(
      ({ code, reason }) => ({ code, text: reason }),
    ),
    approval: eventsBy(value.events, asOf).map(({ to, by, on }) =>
      on === undefined ? { to, by } : { to, by, on },
    ),
    ...namesOf(request, activities),
    directions: directionsBehind(activities, request),
  };
  const undecided = merged.filter((each) => !decided.includes(each)).map(({ id }) => id);
  return { plan: made, undecided };
}

/** The activity with what anyone may read of its evidence, and its figures named in the one way. */
function publishedActivity(activity: Activity, request: PlanQuestion): PublishedActivity {
  const { targets, evidence, ...rest } = withPublicEvidence(activity, request);
  const named = <T extends { readonly figure: string }>(each: T): T => ({
    ...each,
    figure: normaliseFigureRef(each.figure),
  });
  return PublishedActivitySchema.parse({
    ...rest,
    ...(targets && { targets: targets.map(named) }),
    ...(evidence && {
      evidence: evidence.map((each) => (each.kind === 'figure' ? named(each) : each)),
    }),
  });
}

/** The last version that was published. */
export function latestOf({
  earlier,
}: Pick<PublishPlanRequest, 'earlier'>): PublishedPlan | undefined {
  return earlier.toSorted((a, b) => a.version - b.version).at(-1);
}

function resolvedAs(
  outcome: 'accepted' | 'declined',
  { plan: { value }, asOf }: PlanQuestion,
): number {
  return (value.comments ?? []).filter(
    ({ resolution }) => resolution?.outcome === outcome && resolution.on <= asOf,
  ).length;
}

/** The names of all that the activities name, so that the plan stands alone. */
function namesOf(
  { corpus }: PublishPlanRequest,
  activities: readonly PublishedActivity[],
): Pick<PublishedPlan, 'groups' | 'bodies' | 'indicators'> {
  const lists = listsOf(corpus);
  const named = new Set(activities.flatMap(({ bodies = [] }) => bodies));
  const reported = new Set(activities.flatMap((each) => indicatorsOf(each)));
  return {
    groups: lists.groups.map(({ id, name }) => ({ id, name })),
    bodies: [...lists.places, ...lists.bodies].flatMap(({ id, name }) => {
      const reporter = [...named].find((each) => each === (id as string));
      return reporter === undefined ? [] : [{ id: reporter, name }];
    }),
    indicators: corpus.indicators
      .filter(({ value: { id } }) => reported.has(id))
      .map(({ value: { id, name, unit } }) => ({ id, name, unit })),
  };
}
