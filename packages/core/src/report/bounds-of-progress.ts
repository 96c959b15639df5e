import type { SaidBound } from '../disclosure/counted-leaves.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { intervalOf } from '../kernel/quantity.ts';
import { findFigure } from '../published/look-up.ts';
import type { PlanProgress, ToldTarget } from '../published/plan-progress.ts';
import type { PublishedReport } from '../release/published-report.ts';

/**
 * What the progress of plans says of the figures of each report: a number, that a plan was reached, or
 * that it was not. Readers can reckon with all three.
 *
 * @returns what is said of a report; nothing of one that no progress read
 * @source brief R-53, §10.3
 */
export function boundsOfProgress(
  progress: readonly PlanProgress[],
  reports: readonly PublishedReport[],
): (report: PublishedReport | undefined) => readonly SaidBound[] {
  const byReport = new Map<PublishedReport, SaidBound[]>();
  for (const { plan, version, reports: read, activities } of progress) {
    for (const { id, targets } of activities) {
      for (const target of targets) {
        for (const { semester, least, greatest } of boundsOf(target)) {
          const told = read.find((each) => each.semester === semester);
          const report = reports.find(
            ({ head }) => head.semester === semester && head.version === told?.version,
          );
          const at = report && findFigure(report, target.figure)?.at;
          if (report === undefined || at === undefined) continue;
          const name = `plan ${plan} v${version}, ${id}: ${target.figure} ${target.semester}`;
          const known = byReport.get(report) ?? [];
          known.push({ name: `${name} #${known.length}`, at, least, greatest });
          byReport.set(report, known);
        }
      }
    }
  }
  return (report) => (report && byReport.get(report)) ?? [];
}

function boundsOf({ semester, planned, progress }: ToldTarget) {
  const said = (quantity: Quantity, of = semester) => {
    const [least, greatest] = intervalOf(quantity);
    return { semester: of, least, greatest };
  };
  if (progress.status === 'cannot-be-assessed') {
    return progress.known === undefined ? [] : [said(progress.known)];
  }
  const [goal] = intervalOf(planned);
  const { actual, outcome, reachedIn } = progress;
  const missed = { semester, least: 0, greatest: goal - 1 };
  const reached = (of: typeof semester) => ({ semester: of, least: goal, greatest: Infinity });
  return [
    said(actual),
    outcome === 'reached' ? reached(semester) : missed,
    ...(reachedIn === undefined ? [] : [reached(reachedIn)]),
  ];
}
