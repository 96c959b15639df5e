import { z } from 'zod';
import { Completeness } from '../figure/completeness.ts';
import { Verification } from '../figure/figure.ts';
import { normaliseFigureRef } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { targetOutcome } from '../group-report/target-outcome.ts';
import { Quantity } from '../kernel/quantity.ts';
import { Semester } from '../kernel/semester.ts';
import type { ActivityTarget } from '../plan/plan.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { findFigure } from './look-up.ts';
import { seriesOf } from './series-of.ts';
import { targetShare, WhyNoShare } from './target-share.ts';

/**
 * Why nobody can say what became of a target: its semester is later than the last report, has no report
 * that stands, or its figure is not in it; no number is shown; a lower bound is below what was planned
 * (`undecided`); the count or the plan has no bound at all (`inexact`); or its activity was cut before
 * the semester was over.
 */
export const WhyNot = z.enum([
  'not-due',
  'no-report',
  'not-in-report',
  'undecided',
  'inexact',
  'withheld',
  'no-return',
  'not-applicable',
  'cannot-add',
  'cut',
]);
export type WhyNot = z.output<typeof WhyNot>;

/** What became of one target of an activity, as the sealed reports say it. */
export const TargetProgress = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('assessed'),
    actual: Quantity,
    /** `late`: it was missed, and reached in a later semester. */
    outcome: z.enum(['reached', 'late', 'not-reached']),
    /** Actual over planned, a share of 1; absent where `noShare` says why. */
    share: z.number().nonnegative().optional(),
    noShare: WhyNoShare.optional(),
    /** Where it is late, the first semester in which what was planned was reached. */
    reachedIn: Semester.optional(),
    /** How much stands behind the number. */
    completeness: Completeness,
    /** Whether the number is as its reporters gave it, or somebody checked it. */
    verification: Verification,
  }),
  z.strictObject({
    status: z.literal('cannot-be-assessed'),
    because: WhyNot,
    /** What is known where that decides nothing: a lower bound below what was planned. */
    known: Quantity.optional(),
    /** How many answers came; absent where no report has the figure. */
    completeness: Completeness.optional(),
  }),
]);
export type TargetProgress = z.output<typeof TargetProgress>;

/** What was published of semesters. */
export interface PublishedSemesters {
  readonly reports: readonly PublishedReport[];
  readonly withdrawn: ReadonlySet<Semester>;
}

/**
 * What became of a target of the plan. It is worked out of sealed reports alone; where a number is
 * withheld, missing, a lower bound, or withheld in one of its parts, there is no share.
 *
 * A target is late where it was missed and a later semester reached it, up to the next semester for which
 * the same activity has a target of the same figure, or from which on it is counted otherwise.
 *
 * @param published reports that stand, the latest version of each semester, and semesters of which none
 *   stands any more
 * @param others all targets of the activity
 * @source minutes, paragraph D9; brief
 */
export function targetProgress(
  target: ActivityTarget,
  { reports, withdrawn }: PublishedSemesters,
  others: readonly ActivityTarget[] = [],
): TargetProgress {
  const { figure: ref, planned, semester } = target;
  const report = reports.find(({ head }) => head.semester === semester);
  if (report === undefined) {
    const isDue = withdrawn.has(semester) || reports.some(({ head }) => head.semester > semester);
    return { status: 'cannot-be-assessed', because: isDue ? 'no-report' : 'not-due' };
  }
  const figure = findFigure(report, ref);
  if (figure === undefined) return { status: 'cannot-be-assessed', because: 'not-in-report' };
  const { completeness, verification } = figure;
  const outcome = targetOutcome({ planned }, figure);
  if (outcome.status !== 'counted') {
    return { status: 'cannot-be-assessed', because: outcome.status, completeness };
  }
  const { actual, attainment } = outcome;
  if (attainment.status !== 'reached' && attainment.status !== 'not-reached') {
    const isBounded = [actual, planned].every(({ kind }) => kind !== 'about' && kind !== 'unknown');
    const because = isBounded ? 'undecided' : 'inexact';
    return { status: 'cannot-be-assessed', because, known: actual, completeness };
  }
  const later =
    attainment.status === 'reached' ? undefined : reachedLater(target, figure, reports, others);
  return {
    status: 'assessed',
    actual,
    outcome: later === undefined ? attainment.status : 'late',
    ...targetShare(report, figure, attainment.ratio),
    ...(later === undefined ? {} : { reachedIn: later }),
    completeness,
    verification,
  };
}

/** The first later semester whose figure reached what was planned for this one. */
function reachedLater(
  { figure: ref, planned, semester }: ActivityTarget,
  { at }: ProtectedFigure,
  reports: readonly PublishedReport[],
  others: readonly ActivityTarget[],
): Semester | undefined {
  const later = seriesOf(reports, at).filter((point) => point.semester > semester);
  const own = new Set(
    others.filter((each) => isSame(each.figure, ref)).map((each) => each.semester),
  );
  const end = later.findIndex((point) => point.breaks.length > 0 || own.has(point.semester));
  return later.slice(0, end < 0 ? undefined : end).find(({ figure, isBorrowed }) => {
    const outcome = targetOutcome({ planned }, isBorrowed ? undefined : figure);
    return outcome.status === 'counted' && outcome.attainment.status === 'reached';
  })?.semester;
}

function isSame(one: string, other: string): boolean {
  return normaliseFigureRef(one) === normaliseFigureRef(other);
}
