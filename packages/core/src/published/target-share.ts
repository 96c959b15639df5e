import { z } from 'zod';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { PublishedReport } from '../release/published-report.ts';

/**
 * Why a number that decides carries no share of what was planned: answers are missing behind it, nobody
 * said who owes one, it or the plan is no exact count, or the indicator is withheld in part.
 */
export const WhyNoShare = z.enum(['incomplete', 'undetermined', 'inexact', 'partly-withheld']);
export type WhyNoShare = z.output<typeof WhyNoShare>;

/**
 * The share of what was planned, or why none is given. A percentage is read as that of the whole: it is
 * given where every answer is in, both numbers are exact, and the report withholds nothing of the
 * indicator for that place and semester.
 *
 * @param figure a total or a part of the semester of the report
 * @param ratio actual over planned; undefined where one of them is no exact count
 * @source brief
 */
export function targetShare(
  { figures, head }: Pick<PublishedReport, 'figures' | 'head'>,
  { at, completeness }: ProtectedFigure,
  ratio: number | undefined,
): { readonly share: number } | { readonly noShare: WhyNoShare } {
  if (completeness.status !== 'complete') return { noShare: completeness.status };
  if (ratio === undefined) return { noShare: 'inexact' };
  const isBeside = (other: ProtectedFigure) =>
    other.at.indicator === at.indicator &&
    other.at.place === at.place &&
    'semester' in other.at.period &&
    other.at.period.semester === head.semester;
  const isPartlyWithheld = figures.some(
    (other) => other.cell.status === 'withheld' && isBeside(other),
  );
  return isPartlyWithheld ? { noShare: 'partly-withheld' } : { share: ratio };
}
