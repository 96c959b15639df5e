import { formatNumber } from '@chhamas/core/language';
import { planDataset, progressDataset } from '@chhamas/core/published';
import { wordsIn } from '../text/words-in.ts';
import type { DatasetFiles } from './dataset-files.ts';
import { datasetHead, inBoth } from './dataset-files.ts';
import type { Edition } from './edition.ts';
import type { PlanView } from './plans.ts';
import {
  changesOf,
  isLatest,
  planChangesPage,
  planPage,
  planSummaryPage,
  planVersionPage,
  viewsOf,
} from './plans.ts';

/** Every dataset that is made of the plans of an edition. */
export async function planDatasets(edition: Edition): Promise<readonly DatasetFiles[]> {
  const views = await viewsOf(edition);
  return views.flatMap((view) => {
    // The last plan of all stands at the address of plans as well.
    const shownOn = isLatest(view)
      ? [planPage(view.plan), ...(view === views[0] ? ['plan/'] : [])]
      : [];
    return [
      ofPlan(edition, view, shownOn),
      ...(isLatest(view) ? [ofProgress(edition, view, shownOn)] : []),
      ...ofChanges(view, shownOn),
    ];
  });
}

function ofPlan(edition: Edition, view: PlanView, shownOn: readonly string[]): DatasetFiles {
  const { plan } = view;
  const title = titleOf(view, 'plan');
  const page = planVersionPage(plan);
  return {
    group: 'plan',
    title,
    pages: [page, ...shownOn],
    path: `${page}plan`,
    releasedOn: plan.releasedOn,
    schema: 'plan',
    json: `releases/plans/${plan.id}/v${plan.version}/plan.json`,
    make: () => planDataset(plan, datasetHead(edition, title)),
  };
}

function ofProgress(edition: Edition, view: PlanView, shownOn: readonly string[]): DatasetFiles {
  const { plan } = view;
  const title = titleOf(view, 'progress');
  const path = `${planPage(plan)}progress`;
  const days = [plan.releasedOn, ...view.reports.map(({ head }) => head.releasedOn)];
  return {
    group: 'plan',
    title,
    pages: [...shownOn, planVersionPage(plan), planSummaryPage(plan)],
    path,
    releasedOn: days.toSorted().at(-1) ?? plan.releasedOn,
    schema: 'plan-progress',
    json: `${path}.json`,
    make: () => progressDataset(plan, view.progress, datasetHead(edition, title)),
  };
}

function ofChanges(view: PlanView, shownOn: readonly string[]): readonly DatasetFiles[] {
  if (changesOf(view) === undefined) return [];
  const { plan } = view;
  const path = `${planVersionPage(plan)}changes`;
  return [
    {
      group: 'plan',
      title: titleOf(view, 'changes'),
      pages: [planChangesPage(plan), planVersionPage(plan), ...shownOn],
      path,
      releasedOn: plan.releasedOn,
      schema: 'plan-changes',
      json: `${path}.json`,
    },
  ];
}

function titleOf({ plan }: PlanView, part: 'plan' | 'progress' | 'changes') {
  return inBoth((language) => {
    const words = wordsIn(language);
    const version = words.version(formatNumber(plan.version, language));
    const years = words.check.plan(plan.id);
    return words.labelled(words.planPage.data[part], words.check.nameOf(years, version));
  });
}
