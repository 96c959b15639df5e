import type {
  PlanChanges,
  PlanProgress,
  PublishedActivity,
  PublishedPlan,
  PublishedReport,
} from '@chhamas/core/published';
import { isInYearsOf, planChanges, planProgress } from '@chhamas/core/published';
import { getCollection } from 'astro:content';
import { onceForEdition } from './asked-once.ts';
import type { Edition } from './edition.ts';
import { editions, rootPathOf } from './edition.ts';
import { reportsOf } from './reports.ts';
import { withdrawnSemesters } from './withdrawals.ts';

/** A version of an action plan as its pages show it. */
export interface PlanView {
  readonly edition: Edition;
  readonly plan: PublishedPlan;
  /** All that were published of this plan, the latest first, this one among them. */
  readonly versions: readonly PublishedPlan[];
  /** The latest version of each report, the latest semester first. */
  readonly reports: readonly PublishedReport[];
  readonly progress: PlanProgress;
}

/** Every version of every plan of an edition, the latest years and version first. */
async function versionsOfPlans({ root }: Edition): Promise<readonly PublishedPlan[]> {
  const entries = await getCollection('plans', ({ id }) => id.startsWith(`${root}/`));
  return entries
    .map(({ data }) => data)
    .toSorted((a, b) => (a.id === b.id ? b.version - a.version : a.id < b.id ? 1 : -1));
}

/** The plans of an edition, each version of the same plan once more: the latest first. */
export const viewsOf = onceForEdition(async (edition): Promise<readonly PlanView[]> => {
  const all = await versionsOfPlans(edition);
  const reports = await reportsOf(edition);
  const withdrawn = await withdrawnSemesters(edition);
  return all.map((plan): PlanView => {
    let progress: PlanProgress | undefined;
    return {
      edition,
      plan,
      versions: all.filter(({ id }) => id === plan.id),
      reports,
      // Pages of reports ask for links alone.
      get progress() {
        progress ??= planProgress(plan, reports, withdrawn);
        return progress;
      },
    };
  });
});

/** The latest version of each plan of an edition, the latest years first. */
export async function plansOf(edition: Edition): Promise<readonly PlanView[]> {
  return (await viewsOf(edition)).filter(isLatest);
}

/** Whether no later version of the plan was published. */
export function isLatest({ plan, versions }: PlanView): boolean {
  return versions[0] === plan;
}

/** The path and the view of the page of each plan. */
export async function planPaths() {
  return pathsOf(plansOf, (view) => [{ params: { years: view.plan.id }, props: { view } }]);
}

/** The path and the view of the page of every version, which keeps its address. */
export async function planVersionPaths() {
  return pathsOf(viewsOf, (view) => [
    { params: { years: view.plan.id, version: `v${view.plan.version}` }, props: { view } },
  ]);
}

/** The path of every version that followed another, and what it changed. */
export async function planChangesPaths() {
  return pathsOf(viewsOf, (view) => {
    const changes = changesOf(view);
    if (changes === undefined) return [];
    const params = { years: view.plan.id, version: `v${view.plan.version}` };
    return [{ params, props: { view, changes } }];
  });
}

/** The path of every activity, each as the last version has it that has it at all. */
export async function activityPaths() {
  const seen = new Set<string>();
  return pathsOf(viewsOf, (view) =>
    view.plan.activities.flatMap((activity) => {
      const key = JSON.stringify([view.edition, view.plan.id, activity.id]);
      if (seen.has(key)) return [];
      seen.add(key);
      const params = { years: view.plan.id, activity: activity.id };
      return [{ params, props: { view, activity } }];
    }),
  );
}

/** The path of every strategy of a plan. */
export async function strategyPaths() {
  return pathsOf(plansOf, (view) =>
    view.plan.strategies.map((strategy) => ({
      params: { years: view.plan.id, strategy: strategySlug(view.plan, strategy.id) },
      props: { view, strategy },
    })),
  );
}

async function pathsOf<Params extends object, Props extends object>(
  of: (edition: Edition) => Promise<readonly PlanView[]>,
  make: (view: PlanView) => readonly { readonly params: Params; readonly props: Props }[],
) {
  const paths = editions.map(async (edition) =>
    (await of(edition))
      .flatMap((view) => make(view))
      .map(({ params, props }) => ({
        params: { root: rootPathOf(edition), ...params },
        props: { edition, ...props },
      })),
  );
  return (await Promise.all(paths)).flat();
}

/** What a version changed in the one before it; undefined of the first. */
export function changesOf({ plan, versions }: PlanView): PlanChanges | undefined {
  const before = versions.find(({ version }) => version === plan.version - 1);
  return before && planChanges(before, plan);
}

/** The plan of the years in which a report lies, as it stands now. */
export async function planOfReport(
  edition: Edition,
  { head }: PublishedReport,
): Promise<PlanView | undefined> {
  return (await plansOf(edition)).find(({ plan }) => isInYearsOf(plan, head.semester));
}

/** The page of a plan within its edition. */
export function planPage({ id }: Pick<PublishedPlan, 'id'>): string {
  return `plan/${id}/`;
}

/** The page of one version of a plan, which keeps its address. */
export function planVersionPage({ id, version }: Pick<PublishedPlan, 'id' | 'version'>): string {
  return `plan/${id}/v${version}/`;
}

/** The page of what a version changed. */
export function planChangesPage(plan: Pick<PublishedPlan, 'id' | 'version'>): string {
  return `${planVersionPage(plan)}changes/`;
}

/** The summary of a plan on one page. */
export function planSummaryPage(plan: Pick<PublishedPlan, 'id'>): string {
  return `${planPage(plan)}summary/`;
}

/** The page of an activity. */
export function activityPage({ id }: Pick<PublishedPlan, 'id'>, activity: string): string {
  return `plan/${id}/activities/${activity}/`;
}

/** The page of a strategy. */
export function strategyPage(plan: Pick<PublishedPlan, 'id'>, strategy: string): string {
  return `plan/${plan.id}/strategies/${strategySlug(plan, strategy)}/`;
}

/** `s1` of `2019-2023.s1`: the address has the years already. */
export function strategySlug({ id }: Pick<PublishedPlan, 'id'>, strategy: string): string {
  return strategy.startsWith(`${id}.`) ? strategy.slice(id.length + 1) : strategy;
}

/** The activities of a strategy, in their order. */
export function activitiesUnder(
  { activities }: PublishedPlan,
  strategy: string,
): readonly PublishedActivity[] {
  return activities.filter((each) => each.strategy === strategy);
}
