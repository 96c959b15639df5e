import { eventsBy } from '../kernel/transitions.ts';
import type { Finding } from '../kernel/finding.ts';
import { differing } from '../kernel/differing.ts';
import { finding } from '../kernel/finding.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import type {
  PublishedActivity,
  PublishedPlan,
  RevisedActivity,
} from '../release/published-plan.ts';
import { PublishedActivity as PublishedActivitySchema } from '../release/published-plan.ts';
import type { Activity } from '../plan/plan.ts';
import { checkCorpus } from './check.ts';
import type { Corpus } from './corpus.ts';
import { listsOf } from './corpus.ts';
import { stillStanding, used } from './let-pass.ts';
import { planReadiness } from './plan-readiness.ts';
import type { PlanQuestion } from './plan-question.ts';
import { mergedActivities, unsignedGroups } from './plan-question.ts';
import { indicatorsOf } from './plan-rules/activities-reportable.ts';

/** What is asked when a plan is to be published. */
export interface PublishPlanRequest extends PlanQuestion {
  /** The versions of this plan that were published. */
  readonly earlier: readonly PublishedPlan[];
}

/**
 * The plan as it may be published, or everything that stands in its way.
 *
 * @returns a plan, or findings: errors of the content, blockers, and warnings that nobody acknowledged
 * @source minutes, paragraph D9; brief
 */
export function publishPlan(request: PublishPlanRequest): {
  readonly plan?: PublishedPlan;
  readonly findings: readonly Finding[];
} {
  const { corpus, plan, asOf, earlier } = request;
  const { value, file } = plan;
  const all = planReadiness(request);
  const standing = [...checkCorpus(corpus), ...stillStanding(all, value, asOf)];
  if (standing.length > 0) return { findings: standing };
  const activities = mergedActivities(request).map(({ activity }) =>
    PublishedActivitySchema.parse(withPublicEvidence(activity, corpus)),
  );
  const latest = earlier.toSorted((a, b) => a.version - b.version).at(-1);
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
      : { revision: { kind: stated.kind, reason: stated.reason, changes: [...changes] } }),
    strategies: (corpus.strategies?.value.strategies ?? [])
      .filter((strategy) => strategy.plan === value.id)
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, name }) => ({ id, name })),
    objectives: value.objectives ?? [],
    activities,
    awaitingSignature: [...unsignedGroups(request)],
    feedback: value.feedback.map(({ document, sentOn, responses }) => ({
      document,
      ...(sentOn && { sentOn }),
      responses,
    })),
    comments: {
      accepted: resolvedAs('accepted', request),
      declined: resolvedAs('declined', request),
    },
    acknowledged: used(value.acknowledged, all, asOf).map(({ code, reason }) => ({
      code,
      text: reason,
    })),
    approval: eventsBy(value.events, asOf).map(({ to, by, on }) =>
      on === undefined ? { to, by } : { to, by, on },
    ),
    ...namesOf(request, activities),
  };
  if (latest === undefined) return { plan: made, findings: [] };
  if (saysTheSame(made, latest)) {
    const values = { version: latest.version };
    return { findings: [finding('release/unchanged', value.id, { file }, values)] };
  }
  if (stated !== undefined) return { plan: made, findings: [] };
  return {
    findings: [finding('release/revision-without-reason', value.id, { file }, { version })],
  };
}

/** Every activity that differs between two versions, in the order of their ids. */
export function revisedActivities(
  before: readonly PublishedActivity[],
  now: readonly PublishedActivity[],
): readonly RevisedActivity[] {
  const byId = (list: readonly PublishedActivity[]) =>
    new Map<string, PublishedActivity>(list.map((each) => [each.id, each]));
  return differing(byId(before), byId(now)).map(({ key, ...sides }) => ({ id: key, ...sides }));
}

/** The activity with what of its evidence anyone may read: figures, public items, public directions. */
function withPublicEvidence(activity: Activity, corpus: Corpus): Activity {
  const { evidence = [], ...rest } = activity;
  const directions = publicDirections(corpus);
  const kept = evidence.filter((each) => {
    if (each.kind === 'figure') return true;
    if (each.kind === 'direction') {
      return directions.some(
        ({ semester, id }) => semester === each.semester && id === each.direction,
      );
    }
    return corpus.periods
      .filter(({ semester }) => semester === each.semester)
      .flatMap(({ sections }) => sections.map(({ value }) => value))
      .filter(({ group }) => group === each.group)
      .some(({ items }) =>
        items.some(({ id, visibility }) => id === each.item && visibility === 'public'),
      );
  });
  return kept.length === 0 ? rest : { ...rest, evidence: kept };
}

function publicDirections({ periods }: Corpus): PublishedPlan['directions'] {
  return periods.flatMap(({ semester, directions }) =>
    directions
      .flatMap(({ value }) => value.directions)
      .filter(({ visibility }) => visibility === 'public')
      .map(({ id, text }) => ({ semester, id, text })),
  );
}

function resolvedAs(
  outcome: 'accepted' | 'declined',
  { plan: { value }, asOf }: PublishPlanRequest,
): number {
  return (value.comments ?? []).filter(
    ({ resolution }) => resolution?.outcome === outcome && resolution.on <= asOf,
  ).length;
}

/** True where a new version would differ from the last one in its number and its day only. */
function saysTheSame(made: PublishedPlan, latest: PublishedPlan): boolean {
  const { version, releasedOn, revision } = latest;
  const next = { ...made, version, releasedOn, revision };
  return writeStableJson(next) === writeStableJson(latest);
}

/** The names of all that the activities name, so that the plan stands alone. */
function namesOf(
  { corpus }: PublishPlanRequest,
  activities: readonly PublishedActivity[],
): Pick<PublishedPlan, 'groups' | 'bodies' | 'indicators' | 'directions'> {
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
    directions: publicDirections(corpus).filter(({ semester, id }) =>
      activities.some(({ evidence = [] }) =>
        evidence.some((each) => {
          const isOne = each.kind === 'direction' && each.direction === id;
          return isOne && each.semester === semester;
        }),
      ),
    ),
  };
}
