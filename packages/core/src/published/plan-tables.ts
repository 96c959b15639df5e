import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Quantity } from '../kernel/quantity.ts';
import type { ActivityTarget } from '../plan/plan.ts';
import type { PublishedPlan } from '../release/published-plan.ts';
import { PublishedActivity } from '../release/published-plan.ts';
import { csvFile } from './csv-cell.ts';
import type { PlanProgress, ToldTarget } from './plan-progress.ts';
import { attainmentOf } from './plan-progress.ts';

type Cells = Readonly<Record<string, string | number | undefined>>;

/**
 * The activities of a plan as a CSV file, one row an activity. Several ids have a space between them,
 * targets and partners a semicolon; a target is its semester, its figure, the kind and the number planned:
 * `2022-S1 vp.compensated/xd exact 150`.
 *
 * @source brief
 */
export function planCsv(plan: PublishedPlan): string {
  const rowOf = (activity: PublishedActivity) => activityCells(plan, activity);
  return csvFile(tableOf(rowOf(blank), plan.activities.map(rowOf)));
}

function activityCells(plan: PublishedPlan, activity: PublishedActivity): Cells {
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
 * What came of a plan as a CSV file: one row a target; an activity without targets has one row with none.
 * `share` is from 0 and of 1; where it is empty, `no_share` or `because` says why.
 *
 * @source brief
 */
export function progressCsv(plan: PublishedPlan, { activities }: PlanProgress): string {
  const common = (id: string) => {
    const activity = plan.activities.find((each) => each.id === id) ?? blank;
    const { strategy, decision, text } = activity;
    return { ...ofPlan(plan), activity: id, ...inBoth('activity', text), strategy, decision };
  };
  const rows = activities.flatMap(({ id, targets }): readonly Cells[] =>
    targets.length === 0
      ? [{ ...common(id), ...emptyCells }]
      : targets.map((target) => ({ ...common(id), ...cellsOf(target) })),
  );
  return csvFile(tableOf({ ...common(''), ...emptyCells }, rows));
}

/** An activity of nothing: its row has every column. */
const blank = PublishedActivity.parse({
  id: 'none',
  strategy: 'none',
  group: 'none',
  text: { km: '-' },
  decision: 'new',
});

function targetText({ semester, figure, planned }: ActivityTarget): string {
  return [semester, figure, planned.kind, numberOf(planned) ?? ''].join(' ').trim();
}

function ofPlan({ id, version, invented }: PublishedPlan) {
  return { plan: id, version, invented: String(invented) };
}

function inBoth(name: string, text: LocalizedText | undefined): Cells {
  return { [`${name}_km`]: text?.km, [`${name}_en`]: text?.en };
}

const emptyCells = {
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
} satisfies Cells;

function cellsOf({ figure, semester, planned, progress }: ToldTarget): typeof emptyCells | Cells {
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

/** The names of the columns, as a row has them, and under them the rows. */
function tableOf(template: Cells, rows: readonly Cells[]) {
  const columns = Object.keys(template);
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))];
}
