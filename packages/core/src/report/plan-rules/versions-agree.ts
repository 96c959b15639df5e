import { normaliseFigureRef } from '../../figure/figure-ref.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { differing } from '../../kernel/differing.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { LocalId } from '../../kernel/ids.ts';
import { daysOf } from '../../kernel/semester.ts';
import type { ActivityTarget } from '../../plan/plan.ts';
import type { PublishedActivity } from '../../release/published-plan.ts';
import type { PublishPlanRequest } from '../compile-plan.ts';
import type { PlacedActivity } from '../plan-question.ts';
import { hasSignedPlan, mergedActivities } from '../plan-question.ts';

/**
 * Activities of earlier versions that a plan has no longer, though their group's plan is signed, and
 * targets of semesters that are over which it changes, drops or sets anew: whoever knows what came of a
 * semester plans nothing for it. Nothing is asked of a first version.
 *
 * @source minutes, paragraph D9; brief
 */
export function versionsAgree(request: PublishPlanRequest): readonly Finding[] {
  const { plan, asOf, earlier } = request;
  if (earlier.length === 0) return [];
  const versions = earlier.toSorted((a, b) => a.version - b.version);
  const published = new Map<LocalId, Published>();
  for (const { version, activities } of versions) {
    for (const activity of activities) published.set(activity.id, { version, activity });
  }
  const latest = versions.at(-1)?.version ?? 0;
  const missing = missingIn(request, [...published.values()]);
  return [
    ...missing.map(({ version, activity: { id } }) =>
      finding('plan/activity-missing', id, { file: plan.file, path: ['activities'] }, { version }),
    ),
    ...mergedActivities(request).flatMap((placed) =>
      settledIn(placed, published.get(placed.activity.id) ?? { version: latest }, asOf),
    ),
  ];
}

/** The last version that has an activity, and the activity as it stands there. */
interface Published {
  readonly version: number;
  readonly activity: PublishedActivity;
}

function missingIn(
  request: PublishPlanRequest,
  published: readonly Published[],
): readonly Published[] {
  const { corpus, plan } = request;
  const there = new Set(plan.value.activities.map(({ id }) => id));
  return published.filter(({ activity }) => {
    const group = corpus.groups?.value.groups.find(({ id }) => id === activity.group);
    const isWaiting = group !== undefined && !hasSignedPlan(group, request);
    return !there.has(activity.id) && !isWaiting;
  });
}

function settledIn(
  { activity: { id, targets = [] }, file, path }: PlacedActivity,
  { version, activity }: Pick<Published, 'version'> & Partial<Published>,
  asOf: CalendarDate,
): readonly Finding[] {
  const [before, now] = [activity?.targets ?? [], targets].map((list) => overBy(list, asOf));
  if (before === undefined || now === undefined) return [];
  return differing(before, now).flatMap(({ from, to }) => {
    const target = to ?? from;
    if (target === undefined) return [];
    const { figure, semester } = target;
    const index = targets.findIndex((each) => keyOf(each) === keyOf(target));
    const place = { file, path: index < 0 ? path : [...path, 'targets', index] };
    return [finding('plan/target-settled', id, place, { figure, semester, version })];
  });
}

/** The targets of semesters that are over, by semester and figure. */
function overBy(
  targets: readonly ActivityTarget[],
  asOf: CalendarDate,
): ReadonlyMap<string, ActivityTarget> {
  return new Map(
    targets
      .filter(({ semester }) => daysOf(semester).to < asOf)
      .map((each) => [keyOf(each), { ...each, figure: normaliseFigureRef(each.figure) }]),
  );
}

function keyOf({ figure, semester }: ActivityTarget): string {
  return `${semester} ${normaliseFigureRef(figure)}`;
}
