import type {
  ProtectedFigure,
  PublishedActivity,
  PublishedItem,
  PublishedPlan,
  PublishedReport,
} from '@chhamas/core/published';
import { findFigure, isInYearsOf } from '@chhamas/core/published';
import type { PlanView } from './plans.ts';
import { reportPage } from './reports.ts';

type Evidence = NonNullable<PublishedActivity['evidence']>[number];

/** An item of a report, and the section in which it stands. */
export interface ToldItem {
  readonly report: PublishedReport;
  readonly group: PublishedReport['sections'][number]['group'];
  readonly item: PublishedItem;
}

/** What drove a decision, as far as it is published. */
export type FoundEvidence =
  | {
      readonly kind: 'figure';
      readonly semester: Evidence['semester'];
      readonly found:
        { readonly report: PublishedReport; readonly figure: ProtectedFigure } | undefined;
    }
  | {
      readonly kind: 'item';
      readonly semester: Evidence['semester'];
      readonly found: ToldItem | undefined;
    }
  | {
      readonly kind: 'direction';
      readonly semester: Evidence['semester'];
      readonly found: PublishedPlan['directions'][number] | undefined;
      /** The request that it answered, where a report has one. */
      readonly answered: ToldItem | undefined;
    };

/** Where an item stands on the page of its report: `item-prevention--r1`; no id has two dashes. */
export function itemAnchor(group: string, id: string): string {
  return `item-${group}--${id}`;
}

/** The address of an item within its edition. */
export function itemPage({ report, group, item }: ToldItem): string {
  return `${reportPage(report)}#${itemAnchor(group, item.id)}`;
}

/** The items of the published reports that name one of these activities, the latest report first. */
export function itemsServing(
  { plan, reports }: PlanView,
  activities: readonly Pick<PublishedActivity, 'id'>[],
): readonly ToldItem[] {
  const ids = new Set<string>(activities.map(({ id }) => id));
  return reports
    .filter(({ head }) => isInYearsOf(plan, head.semester))
    .flatMap((report) => itemsIn(report))
    .filter(({ item }) => item.activities?.some((id) => ids.has(id)));
}

function itemsIn(report: PublishedReport): readonly ToldItem[] {
  return report.sections.flatMap(({ group, items }) =>
    items.map((item) => ({ report, group, item })),
  );
}

/** What drove the decision on an activity, each looked up where it is published. */
export function evidenceOf(
  { plan, reports }: Pick<PlanView, 'plan' | 'reports'>,
  { evidence = [] }: PublishedActivity,
): readonly FoundEvidence[] {
  return evidence.map((each): FoundEvidence => {
    const { semester } = each;
    const report = reports.find(({ head }) => head.semester === semester);
    if (each.kind === 'figure') {
      const figure = report && findFigure(report, each.figure);
      const found = report === undefined || figure === undefined ? undefined : { report, figure };
      return { kind: 'figure', semester, found };
    }
    if (each.kind === 'direction') {
      const found = plan.directions.find(
        (one) => one.semester === semester && one.id === each.direction,
      );
      const answered =
        report && itemsIn(report).find(({ item: { answeredBy } }) => answeredBy === each.direction);
      return { kind: 'direction', semester, found, answered };
    }
    const found =
      report &&
      itemsIn(report).find(({ group, item }) => group === each.group && item.id === each.item);
    return { kind: 'item', semester, found };
  });
}

/** What drove decisions, each once, with the activities: items of reports and directions, no figures. */
export function answeredIn(view: PlanView): readonly {
  readonly evidence: FoundEvidence;
  readonly activities: readonly PublishedActivity[];
}[] {
  const all = view.plan.activities.flatMap((activity) => {
    const found = evidenceOf(view, activity);
    return (activity.evidence ?? []).map((named, index) => ({
      key: JSON.stringify(named),
      evidence: found[index],
      activity,
    }));
  });
  return Array.from(Map.groupBy(all, ({ key }) => key).values(), (same) => ({
    evidence: same[0]?.evidence,
    activities: same.map(({ activity }) => activity),
  })).flatMap(({ evidence, activities }) =>
    evidence?.found === undefined || evidence.kind === 'figure' ? [] : [{ evidence, activities }],
  );
}

/** The activities that answer an item of a report: what it says drove the decision on them. */
export function answersTo(
  { plan }: PlanView,
  { report, group, item }: ToldItem,
): readonly PublishedActivity[] {
  const { semester } = report.head;
  return plan.activities.filter(({ evidence = [] }) =>
    evidence.some((each) => {
      if (each.semester !== semester) return false;
      if (each.kind === 'item') return each.group === group && each.item === item.id;
      return each.kind === 'direction' && each.direction === item.answeredBy;
    }),
  );
}

/** The activities that an item of a report serves. */
export function servedBy(
  { plan }: PlanView,
  { report, item }: ToldItem,
): readonly PublishedActivity[] {
  if (!isInYearsOf(plan, report.head.semester)) return [];
  return plan.activities.filter(({ id }) => item.activities?.includes(id));
}

/** The activities that are reported by an indicator. */
export function activitiesWith(
  { plan }: PlanView,
  indicator: string,
): readonly PublishedActivity[] {
  return plan.activities.filter(
    ({ indicators = [], targets = [] }) =>
      indicators.some((each) => each === indicator) ||
      targets.some(({ figure }) => figure.startsWith(`${indicator}/`)),
  );
}
