import type { Quantity } from '../../kernel/quantity.ts';
import type { ActivityTarget } from '../../plan/plan.ts';
import type { PublishedActivity, PublishedPlan } from '../../release/published-plan.ts';
import type { PlanProgress, ToldTarget } from '../plan-progress.ts';
import { attainmentOf } from '../plan-progress.ts';
import type { Cell, Dataset, DatasetHead } from './dataset.ts';
import { datasetKind, makeDataset } from './dataset.ts';
import { inBoth } from './figures-dataset.ts';
import { activityColumns, targetColumns } from './plan-columns.ts';

/** Activities of a plan, one a row. */
export const planKind = datasetKind({
  name: 'plan',
  columns: activityColumns,
  key: ['plan', 'version', 'activity'],
});

/** Targets of a plan, one a row; an activity without targets has one row that says so. */
export const progressKind = datasetKind({
  name: 'progress',
  columns: targetColumns,
  key: ['plan', 'version', 'activity', 'target'],
});

/**
 * The activities of a plan, one row an activity. Several ids have a space between them, targets and
 * partners a semicolon; a target is its semester, its figure, the kind and the number planned:
 * `2022-S1 vp.compensated/xd exact 150`.
 *
 * @source brief
 */
export function planDataset(plan: PublishedPlan, about: DatasetHead): Dataset {
  const rows = plan.activities.map((activity) => activityCells(plan, activity));
  return makeDataset(planKind, about, rows);
}

function activityCells(plan: PublishedPlan, activity: PublishedActivity) {
  const { id, strategy, alsoServes, objective, group, bodies, from, to } = activity;
  const { text, decision, reason, indicators, targets, supportedBy } = activity;
  return {
    ...ofPlan(plan),
    activity: id,
    ...inBoth('activity', text),
    strategy,
    ...inBoth('strategy', plan.strategies.find((each) => each.id === strategy)?.name),
    also_serves: alsoServes?.join(' '),
    objective,
    ...inBoth('objective', plan.objectives.find((each) => each.id === objective)?.text),
    group,
    ...inBoth('group', plan.groups.find((each) => each.id === group)?.name),
    bodies: bodies?.join(' '),
    from,
    to,
    decision,
    ...inBoth('reason', reason),
    indicators: indicators?.join(' '),
    targets: targets?.map(targetText).join('; '),
    supported_by: supportedBy?.join('; '),
  };
}

/**
 * What came of a plan: one row a target; an activity without targets has one row with none. `share` is
 * from 0 and of 1; where it is empty, `no_share` or `because` says why.
 *
 * @source brief
 */
export function progressDataset(
  plan: PublishedPlan,
  { activities }: PlanProgress,
  about: DatasetHead,
): Dataset {
  const rows = activities.flatMap(({ id, strategy, decision, targets }) => {
    const text = plan.activities.find((each) => each.id === id)?.text;
    const common = {
      ...ofPlan(plan),
      activity: id,
      ...inBoth('activity', text),
      strategy,
      decision,
    };
    const told: readonly TargetCells[] = targets.map((target, index) => ({
      ...cellsOf(target),
      target: index + 1,
    }));
    return (told.length === 0 ? [emptyCells] : told).map((cells) => ({ ...common, ...cells }));
  });
  return makeDataset(progressKind, about, rows);
}

function targetText({ semester, figure, planned }: ActivityTarget): string {
  return [semester, figure, planned.kind, numberOf(planned) ?? ''].join(' ').trim();
}

function ofPlan({ id, version }: PublishedPlan) {
  return { plan: id, version };
}

/** An activity without a target. */
const emptyCells = {
  target: 0,
  figure: undefined,
  semester: undefined,
  planned_kind: undefined,
  planned: undefined,
  attainment: 'no-target',
  because: undefined,
  actual_kind: undefined,
  actual: undefined,
  share: undefined,
  no_share: undefined,
  reached_in: undefined,
  answers_expected: undefined,
  answers_received: undefined,
  answers_nil: undefined,
  verification: undefined,
};

type TargetCells = Readonly<Record<keyof typeof emptyCells, Cell>>;

function cellsOf({ figure, semester, planned, progress }: ToldTarget): TargetCells {
  const isAssessed = progress.status === 'assessed';
  const actual = isAssessed ? progress.actual : progress.known;
  const behind =
    progress.completeness?.status === 'undetermined' ? undefined : progress.completeness;
  return {
    ...emptyCells,
    figure,
    semester,
    planned_kind: planned.kind,
    planned: numberOf(planned),
    attainment: attainmentOf(progress),
    because: isAssessed ? undefined : progress.because,
    actual_kind: actual?.kind,
    actual: actual && numberOf(actual),
    share: isAssessed ? progress.share : undefined,
    no_share: isAssessed ? progress.noShare : undefined,
    reached_in: isAssessed ? progress.reachedIn : undefined,
    answers_expected: behind?.expected,
    answers_received: behind?.received,
    answers_nil: behind?.nil,
    verification: isAssessed ? progress.verification : undefined,
  };
}

function numberOf(quantity: Quantity): number | undefined {
  return quantity.kind === 'unknown' ? undefined : quantity.n;
}
