import { z } from 'zod';
import { FigureRef } from '../figure/figure-ref.ts';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { LocalId, StrategyId } from '../kernel/ids.ts';
import { Quantity } from '../kernel/quantity.ts';
import { monthsOf, Semester } from '../kernel/semester.ts';
import { PlanDecision } from '../plan/plan.ts';
import type { PublishedActivity, PublishedPlan } from '../release/published-plan.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { TargetProgress as TargetProgressType } from './activity-progress.ts';
import { TargetProgress, targetProgress } from './activity-progress.ts';

/** One target with what became of it. */
export const ToldTarget = z.strictObject({
  figure: FigureRef,
  semester: Semester,
  planned: Quantity,
  progress: TargetProgress,
});
export interface ToldTarget extends z.output<typeof ToldTarget> {}

/** The targets of one activity, with what became of each. */
export const ActivityProgress = z.strictObject({
  id: LocalId,
  strategy: StrategyId,
  decision: PlanDecision,
  targets: z.array(ToldTarget),
});
export interface ActivityProgress extends z.output<typeof ActivityProgress> {}

/**
 * What came of a plan by a day, worked out of the sealed reports alone and typed by nobody.
 *
 * @source minutes, paragraph D9; brief
 */
export const PlanProgress = z.strictObject({
  schema: z.literal(1),
  /** The years of the plan. */
  plan: z.string(),
  version: z.int().positive(),
  invented: z.boolean(),
  /** The reports that were read: those that stand, the latest version of each, the earliest first. */
  reports: z.array(
    z.strictObject({
      semester: Semester,
      version: z.int().positive(),
      releasedOn: CalendarDate,
    }),
  ),
  activities: z.array(ActivityProgress),
});
export interface PlanProgress extends z.output<typeof PlanProgress> {}

/** Everything that can be said of a target in one word, the best known first. */
export const targetAttainments = [
  'reached',
  'late',
  'not-reached',
  'cannot-be-assessed',
  'not-due',
  'no-longer-asked',
] as const;
export type TargetAttainment = (typeof targetAttainments)[number];

/** What is said of a target in one word. */
export function attainmentOf(progress: TargetProgressType): TargetAttainment {
  if (progress.status === 'cannot-be-assessed') {
    if (progress.because === 'cut') return 'no-longer-asked';
    return progress.because === 'not-due' ? 'not-due' : 'cannot-be-assessed';
  }
  return progress.outcome;
}

/**
 * What came of a plan, as the reports of its root say it. What newspapers printed is no progress.
 *
 * @param withdrawn semesters of which a report was published and none stands
 * @source minutes, paragraph D9; brief
 */
export function planProgress(
  plan: PublishedPlan,
  reports: readonly PublishedReport[],
  withdrawn: ReadonlySet<Semester> = new Set(),
): PlanProgress {
  const latest = latestOf(reports.filter(({ head }) => head.kind === 'report'));
  return {
    schema: 1,
    plan: plan.id,
    version: plan.version,
    invented: plan.invented,
    reports: latest.map(({ head: { semester, version, releasedOn } }) => ({
      semester,
      version,
      releasedOn,
    })),
    activities: plan.activities.map((activity) => progressOf(activity, latest, withdrawn)),
  };
}

/** Of what was cut the targets are assessed whose semester was over by then. */
function progressOf(
  { id, strategy, decision, to, targets = [] }: PublishedActivity,
  reports: readonly PublishedReport[],
  withdrawn: ReadonlySet<Semester>,
): ActivityProgress {
  const isAsked = (semester: Semester) => {
    const last = monthsOf(semester).at(-1);
    return decision !== 'cut' || (to !== undefined && last !== undefined && last <= to);
  };
  const cut = { status: 'cannot-be-assessed', because: 'cut' } as const;
  return {
    id,
    strategy,
    decision,
    targets: targets.map((target) => ({
      ...target,
      progress: isAsked(target.semester)
        ? targetProgress(target, { reports, withdrawn }, targets)
        : cut,
    })),
  };
}

/** The latest version of each semester, the earliest semester first. */
function latestOf(reports: readonly PublishedReport[]): readonly PublishedReport[] {
  const bySemester = new Map<Semester, PublishedReport>();
  for (const report of reports) {
    const { semester, version } = report.head;
    const known = bySemester.get(semester);
    if (known === undefined || known.head.version < version) bySemester.set(semester, report);
  }
  return [...bySemester.values()].toSorted((a, b) => (a.head.semester < b.head.semester ? -1 : 1));
}
