import { z } from 'zod';
import { Completeness } from '../figure/completeness.ts';
import { Verification } from '../figure/figure.ts';
import { figureRefOf, normaliseFigureRef } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { targetOutcome } from '../group-report/target-outcome.ts';
import { Quantity } from '../kernel/quantity.ts';
import { Semester } from '../kernel/semester.ts';
import type { ActivityTarget } from '../plan/plan.ts';
import type { PublishedReport } from '../release/published-report.ts';

/**
 * Why nobody can say what became of a target: its semester is later than the last report, has no report
 * that stands, or its figure is not in it; no number is shown; or what is known decides nothing.
 */
export const WhyNot = z.enum([
  'not-due',
  'no-report',
  'not-in-report',
  'undecided',
  'withheld',
  'no-return',
  'not-applicable',
  'cannot-add',
]);
export type WhyNot = z.output<typeof WhyNot>;

/**
 * Why a number that decides carries no share of what was planned: answers are missing behind it, it or
 * the plan is no exact count, or parts of it are withheld.
 */
export const WhyNoShare = z.enum(['incomplete', 'inexact', 'partly-withheld']);
export type WhyNoShare = z.output<typeof WhyNoShare>;

/** What became of one target of an activity, as the sealed reports say it. */
export const TargetProgress = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('assessed'),
    actual: Quantity,
    outcome: z.enum(['reached', 'not-reached']),
    /** Actual over planned, a share of 1; absent where `noShare` says why. */
    share: z.number().nonnegative().optional(),
    noShare: WhyNoShare.optional(),
    /** Late: the later semester in which what was planned was reached after all. */
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
  }),
]);
export type TargetProgress = z.output<typeof TargetProgress>;

/**
 * What became of a target of the plan. It is worked out of sealed reports alone; where a number is
 * withheld, missing, a lower bound, or withheld in one of its parts, there is no share.
 *
 * @param reports those that stand, the latest version of each semester
 * @source minutes, paragraph D9; brief
 */
export function targetProgress(
  { figure: ref, planned, semester }: ActivityTarget,
  reports: readonly PublishedReport[],
): TargetProgress {
  const report = reports.find(({ head }) => head.semester === semester);
  if (report === undefined) {
    const isDue = reports.some(({ head }) => head.semester > semester);
    return { status: 'cannot-be-assessed', because: isDue ? 'no-report' : 'not-due' };
  }
  const figure = figureOfSemester(report, ref);
  const outcome = targetOutcome({ planned }, figure);
  if (outcome.status !== 'counted' || figure === undefined) {
    const because = outcome.status === 'counted' ? 'not-in-report' : outcome.status;
    return { status: 'cannot-be-assessed', because };
  }
  const { actual, attainment } = outcome;
  const { completeness, verification } = figure;
  if (attainment.status !== 'reached' && attainment.status !== 'not-reached') {
    return { status: 'cannot-be-assessed', because: 'undecided', known: actual };
  }
  const later =
    attainment.status === 'reached' ? undefined : reachedLater(ref, planned, reports, semester);
  return {
    status: 'assessed',
    actual,
    outcome: attainment.status,
    ...shareOf(report, figure, attainment.ratio),
    ...(later === undefined ? {} : { reachedIn: later }),
    completeness,
    verification,
  };
}

/** A percentage is read as that of the whole: it is given where the whole is known. */
function shareOf(
  report: PublishedReport,
  { at, completeness }: ProtectedFigure,
  ratio: number | undefined,
): { readonly share: number } | { readonly noShare: WhyNoShare } {
  if (completeness.status !== 'complete') return { noShare: 'incomplete' };
  if (ratio === undefined) return { noShare: 'inexact' };
  const isBeside = (other: ProtectedFigure) =>
    other.at.indicator === at.indicator &&
    other.at.place === at.place &&
    'semester' in other.at.period &&
    other.at.period.semester === report.head.semester;
  const isPartlyWithheld = report.figures.some(
    (other) => other.cell.status === 'withheld' && isBeside(other),
  );
  return isPartlyWithheld ? { noShare: 'partly-withheld' } : { share: ratio };
}

/** The first later semester whose own figure reached what was planned. */
function reachedLater(
  ref: string,
  planned: Quantity,
  reports: readonly PublishedReport[],
  semester: Semester,
): Semester | undefined {
  return reports
    .filter(({ head }) => head.semester > semester)
    .toSorted((a, b) => (a.head.semester < b.head.semester ? -1 : 1))
    .find((report) => {
      const outcome = targetOutcome({ planned }, figureOfSemester(report, ref));
      return outcome.status === 'counted' && outcome.attainment.status === 'reached';
    })?.head.semester;
}

function figureOfSemester(report: PublishedReport, ref: string): ProtectedFigure | undefined {
  const { semester } = report.head;
  const wanted = normaliseFigureRef(ref);
  return report.figures.find(({ at }) => figureRefOf(at, semester) === wanted);
}
