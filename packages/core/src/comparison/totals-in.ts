import type { FigureAt } from '../figure/figure.ts';
import type { PlaceId } from '../kernel/ids.ts';
import type { ComparableSemester } from './comparable-semester.ts';

/** Where the semester figures of one place stand, totals and parts, without what is only matched. */
export function placesIn(
  { semester, figures }: ComparableSemester,
  place: PlaceId,
): readonly FigureAt[] {
  return figures
    .map(({ at }) => at)
    .filter(
      ({ place: where, period, matched }) =>
        where === place &&
        matched === undefined &&
        'semester' in period &&
        period.semester === semester,
    );
}

/** True of what is not split. */
export function isTotal({ split }: FigureAt): boolean {
  return Object.keys(split).length === 0;
}
