import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Semester } from '../kernel/semester.ts';

/** What must stay the same for two counts to be comparable. */
export interface ComparableIndicator extends Pick<
  Indicator,
  'id' | 'unit' | 'definition' | 'countingRule'
> {
  /** How months make a semester; not asked where it is left out. */
  readonly addition?: Indicator['addition'] | undefined;
}

/** A semester as it may be compared with others: protected figures, and what they count. */
export interface ComparableSemester {
  readonly semester: Semester;
  /** In any order. The later semester of a comparison may carry its bases too. */
  readonly figures: readonly ProtectedFigure[];
  /** All that was collected, also what is not shown: what is not here was not counted. */
  readonly indicators: readonly ComparableIndicator[];
}

/**
 * Whether two semesters counted the same thing under one id: in the same unit, by the same
 * definition and rule. The Khmer text decides; English is its translation.
 */
export function isSameCount(a: ComparableIndicator, b: ComparableIndicator): boolean {
  return (
    a.id === b.id &&
    a.unit === b.unit &&
    a.definition.km === b.definition.km &&
    a.countingRule.km === b.countingRule.km &&
    (a.addition === undefined || b.addition === undefined || a.addition === b.addition)
  );
}
