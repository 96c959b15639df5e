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
 * @returns the sum, or a finding for each count that cannot be in it; neither for no counts: that is
 *   not zero
 * @source brief
 */
export function sumForSemester(
  semester: Semester,
  counts: readonly Counted[],
): { readonly sum?: Quantity; readonly findings: readonly Finding[] } {
  const [first] = counts;
  const seen = new Set<string>();
  const findings = counts.flatMap(({ indicator, period }) => {
    if (indicator.id !== first?.indicator.id) {
      return [finding('aggregation/other-indicator', indicator.id)];
    }
    const words = wordsOf(period, semester);
    if (!isIn(semester, period)) {
      return [finding('aggregation/other-period', indicator.id, {}, { semester, period: words })];
    }
    // A month that is given twice, or beside its semester, would count twice.
    const isTwice =
      seen.has(words) || (seen.size > 0 && (seen.has(semester) || words === semester));
    seen.add(words);
    if (isTwice || indicator.addition !== 'sum') {
      const why = isTwice ? 'counted-twice' : 'not-addable';
      return [finding('aggregation/cannot-add', indicator.id, {}, { period: words, why })];
    }
    return [];
  });
  if (findings.length > 0 || counts.length === 0) return { findings };
  return { sum: addQuantities(counts.map(({ quantity }) => quantity)), findings };
}

function isIn(semester: Semester, period: ReferencePeriod): boolean {
  if ('semester' in period) return period.semester === semester;
  if ('month' in period) return semesterOf(period.month) === semester;
  const { from, to } = daysOf(semester);
  return period.from === from && period.to === to;
}

function wordsOf(period: ReferencePeriod, semester: Semester): string {
  if (isIn(semester, period) && !('month' in period)) return semester;
  if ('semester' in period) return period.semester;
  return 'month' in period ? period.month : `${period.from}/${period.to}`;
}
