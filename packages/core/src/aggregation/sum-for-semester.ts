import type { ReferencePeriod } from '../figure/figure.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { addQuantities } from '../kernel/quantity.ts';
import type { Semester } from '../kernel/semester.ts';
import { daysOf, semesterOf } from '../kernel/semester.ts';
import type { Counted } from './add-indicators.ts';

/**
 * The sum of counts of one indicator over a semester. A count of another time, such as of two years
 * or of 26 December to 25 June, is refused: it never adds to calendar months.
 *
 * @param counts months of the semester, or the semester itself
 * @returns the sum, or a finding for each count that cannot be in it; never both
 * @source brief
 */
export function sumForSemester(
  semester: Semester,
  counts: readonly Counted[],
): { readonly sum?: Quantity; readonly findings: readonly Finding[] } {
  const [first] = counts;
  const findings = counts.flatMap(({ indicator, period }) => {
    if (indicator.id !== first?.indicator.id) {
      return [finding('aggregation/other-indicator', indicator.id)];
    }
    if (isIn(semester, period)) return [];
    return [
      finding('aggregation/other-period', indicator.id, {}, { semester, period: wordsOf(period) }),
    ];
  });
  if (findings.length > 0) return { findings };
  return { sum: addQuantities(counts.map(({ quantity }) => quantity)), findings };
}

function isIn(semester: Semester, period: ReferencePeriod): boolean {
  if ('semester' in period) return period.semester === semester;
  if ('month' in period) return semesterOf(period.month) === semester;
  const { from, to } = daysOf(semester);
  return period.from === from && period.to === to;
}

function wordsOf(period: ReferencePeriod): string {
  if ('semester' in period) return period.semester;
  return 'month' in period ? period.month : `${period.from}/${period.to}`;
}
