import type { FigureAt } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { IndicatorId } from '../kernel/ids.ts';
import type { Semester } from '../kernel/semester.ts';
import type { ComparableIndicator, ComparableSemester } from './comparable-semester.ts';
import { isSameCount } from './comparable-semester.ts';

/** A semester with those before it, asked by place in them and not by the order of lists. */
export interface Series {
  readonly semester: Semester;
  /** The reference of a figure, as the report of this semester writes it. */
  readonly refOf: (at: FigureAt) => string;
  readonly find: (ref: string) => ProtectedFigure | undefined;
  /** What is counted now, or undefined where its definition is not known. */
  readonly indicator: (id: string) => ComparableIndicator | undefined;
  /** The semesters before, the latest first, and whether each counted an indicator, and the same. */
  readonly earlier: readonly {
    readonly semester: Semester;
    readonly counted: (id: IndicatorId) => 'not' | 'alike' | 'otherwise';
  }[];
}

/**
 * Puts a semester beside earlier ones.
 *
 * @param earlier in any order, each semester once
 * @throws {RangeError} where one is not earlier, or is there twice
 */
export function seriesOf(now: ComparableSemester, earlier: readonly ComparableSemester[]): Series {
  const { semester } = now;
  const latestFirst = earlier.toSorted((a, b) => (a.semester < b.semester ? 1 : -1));
  for (const [index, each] of latestFirst.entries()) {
    const later = latestFirst[index - 1]?.semester ?? semester;
    if (each.semester >= later) {
      throw new RangeError(`Expected a semester before ${later}, got ${each.semester}.`);
    }
  }
  const refOf = (at: FigureAt) => figureRefOf(at, semester);
  const own = latestFirst.map((each) => ({ ...each, figures: each.figures.filter(isOf(each)) }));
  // A figure that this report carries itself goes before the same one of its own semester's.
  const figures = [...own.flatMap((each) => each.figures), ...now.figures];
  const byRef = new Map(figures.map((figure) => [refOf(figure.at), figure]));
  const indicators = new Map<string, ComparableIndicator>(
    now.indicators.map((each) => [each.id, each]),
  );
  return {
    semester,
    refOf,
    find: (ref) => byRef.get(ref),
    indicator: (id) => indicators.get(id),
    earlier: own.map((each) => ({
      semester: each.semester,
      counted: (id) => {
        const other = each.indicators.find((one) => one.id === id);
        const current = indicators.get(id);
        if (other !== undefined) {
          return current !== undefined && isSameCount(current, other) ? 'alike' : 'otherwise';
        }
        return each.figures.some(({ at }) => at.indicator === id) ? 'otherwise' : 'not';
      },
    })),
  };
}

/** Of an earlier semester its own figures count; what it borrows is another's. */
function isOf({ semester }: ComparableSemester) {
  return ({ at: { period } }: ProtectedFigure) =>
    'semester' in period && period.semester === semester;
}
