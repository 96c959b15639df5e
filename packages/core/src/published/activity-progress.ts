import type { FigureCell } from '../figure/figure-cell.ts';
import { normaliseFigureRef, figureRefOf } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { targetOutcome } from '../group-report/target-outcome.ts';
import type { Quantity } from '../kernel/quantity.ts';
import type { Semester } from '../kernel/semester.ts';
import type { ActivityTarget } from '../plan/plan.ts';
import type { PublishedReport } from '../release/published-report.ts';

/** What became of one target of an activity, as the sealed reports say it. */
export type TargetProgress =
  | {
      readonly status: 'assessed';
      readonly actual: Quantity;
      readonly outcome: 'reached' | 'not-reached';
      /** Actual over planned, where both are exact. */
      readonly ratio?: number;
      /** The later semester in which what was planned was reached after all. */
      readonly reachedIn?: Semester;
      /** How much stands behind the number. */
      readonly completeness: ProtectedFigure['completeness'];
      /** Whether the number is as its reporters gave it, or somebody checked it. */
      readonly verification: ProtectedFigure['verification'];
    }
  | { readonly status: 'cannot-be-assessed'; readonly because: WhyNot };

/**
 * Why nobody can say what became of a target: its semester is later than the last report, has no report
 * that stands, or its figure is not in it; no number is shown; or what is known decides nothing.
 */
export type WhyNot =
  | 'not-due'
  | 'no-report'
  | 'not-in-report'
  | 'undecided'
  | Exclude<FigureCell['status'], 'shown' | 'nil'>;

/**
 * What became of a target of the plan. It is worked out of sealed reports alone; where the number is
 * withheld, missing or a lower bound that decides nothing, there is no share.
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
  if (attainment.status !== 'reached' && attainment.status !== 'not-reached') {
    return { status: 'cannot-be-assessed', because: 'undecided' };
  }
  const later =
    attainment.status === 'reached' ? undefined : reachedLater(ref, planned, reports, semester);
  return {
    status: 'assessed',
    actual,
    outcome: attainment.status,
    ...('ratio' in attainment ? { ratio: attainment.ratio } : {}),
    ...(later === undefined ? {} : { reachedIn: later }),
    completeness: figure.completeness,
    verification: figure.verification,
  };
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
