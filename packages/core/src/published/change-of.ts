import type { Change } from '../figure/change.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { figureIn } from './look-up.ts';

/** What lies between a figure and its base, with the base itself. */
export interface ChangeOnBase {
  readonly change: Change;
  readonly base: ProtectedFigure;
}

/** The change that a report gives for one of its figures; undefined where it compares it with nothing. */
export function changeOf(
  report: PublishedReport,
  figure: ProtectedFigure,
): ChangeOnBase | undefined {
  const { semester } = report.head;
  const ref = figureRefOf(figure.at, semester);
  const change = report.changes.find((each) => each.figure === ref);
  return change === undefined ? undefined : { change, base: figureIn(report, change.base) };
}
