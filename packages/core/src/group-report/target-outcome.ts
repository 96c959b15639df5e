import type { Figure } from '../figure/figure.ts';
import type { FigureCell } from '../figure/figure-cell.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { exactly, intervalOf } from '../kernel/quantity.ts';
import type { GroupTarget } from './group-target.ts';

/** Whether a plan was reached; the ratio of actual to planned is there only where both are exact. */
export type Attainment =
  | { readonly status: 'reached' | 'not-reached'; readonly ratio?: number }
  | { readonly status: 'unknown' | 'not-planned' };

/** What became of a target: a number, or why there is none. */
export type TargetOutcome =
  | { readonly status: 'counted'; readonly actual: Quantity; readonly attainment: Attainment }
  | {
      readonly status: Exclude<FigureCell['status'], 'shown' | 'nil'> | 'not-in-report';
      readonly whyNone?: LocalizedText;
    };

/**
 * What became of a target, from the figure that counts it. Data that did not come are no zero, and
 * no share of a plan.
 *
 * @param figure undefined where the report has no such figure
 * @source minutes, paragraph D7; brief R-34
 * @example targetOutcome(schools, { cell: { status: 'no-return' } }) //=> { status: 'no-return' }
 */
export function targetOutcome(
  { planned, whyNone }: Pick<GroupTarget, 'planned' | 'whyNone'>,
  figure: Pick<Figure, 'cell'> | undefined,
): TargetOutcome {
  const { cell } = figure ?? {};
  if (cell?.status === 'shown' || cell?.status === 'nil') {
    const actual = cell.status === 'shown' ? cell.quantity : exactly(0);
    return { status: 'counted', actual, attainment: attainmentOf(actual, planned) };
  }
  const status = cell?.status ?? 'not-in-report';
  return whyNone === undefined ? { status } : { status, whyNone };
}

function attainmentOf(actual: Quantity, planned: Quantity | undefined): Attainment {
  if (planned === undefined) return { status: 'not-planned' };
  // What was planned "about" has no bound that could be reached.
  if (planned.kind === 'about' || planned.kind === 'unknown') return { status: 'unknown' };
  const [least, most] = intervalOf(actual);
  const [goal] = intervalOf(planned);
  const areExact = actual.kind === 'exact' && planned.kind === 'exact' && planned.n > 0;
  const ratio = areExact ? { ratio: actual.n / planned.n } : {};
  if (least >= goal) return { status: 'reached', ...ratio };
  return most < goal ? { status: 'not-reached', ...ratio } : { status: 'unknown' };
}
