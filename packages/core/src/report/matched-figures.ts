import { matchedTallies } from '../aggregation/matched-tallies.ts';
import type { Tally } from '../figure/tally.ts';
import { completenessOf } from '../figure/completeness.ts';
import type { Figure, FigureAt } from '../figure/figure.ts';
import { cellOf } from '../figure/figure-cell.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { PlaceId } from '../kernel/ids.ts';
import type { Semester } from '../kernel/semester.ts';
import { countedAlike } from './counted-alike.ts';
import type { CountedSemester } from './counted-semester.ts';

/**
 * What two semesters counted among the reporters and months that answered in both, and counted for
 * the same bodies, as figures of their own: for each national total, and each part of a split by one dimension, that both show.
 *
 * Their completeness tells the monthly returns that came in both. They are raw: like all figures of
 * a report they must pass disclosure control, together with their totals.
 *
 * @param before the same half-year before
 * @param country the place that stands for all reporters
 * @returns pairs, the later first; none where everybody answered in both semesters and the totals
 *   say the same, nor where nobody did
 * @source minutes, paragraph I3; brief
 */
export function matchedFigures(
  now: CountedSemester,
  before: CountedSemester,
  country: PlaceId,
): readonly Figure[] {
  const additions = new Map(now.indicators.map(({ id, addition }) => [id, addition]));
  const nameOf = ({ at }: Figure) =>
    figureRefOf({ ...at, period: { semester: now.semester } }, now.semester);
  const earlier = new Map(nationalIn(before, country).map((figure) => [nameOf(figure), figure]));
  return nationalIn(now, country).flatMap((total) => {
    const base = earlier.get(nameOf(total));
    const addition = additions.get(total.at.indicator) ?? 'none';
    // What cannot be added cannot be compared as a sum either.
    if (base === undefined || addition === 'none') return [];
    const matched = matchedTallies(now.cube, before.cube, total.at, {
      members: countedAlike(now, before, total.at.indicator),
      lastMonth: addition === 'latest',
    });
    if (matched.pairs === 0) return [];
    if (isAll(total, matched.now) && isAll(base, matched.before)) return [];
    return [
      figureFrom(total, matched.now, before.semester),
      figureFrom(base, matched.before, now.semester),
    ];
  });
}

/** The national figures of the semester itself: totals, and parts by one dimension. */
function nationalIn({ semester, figures }: CountedSemester, country: PlaceId): readonly Figure[] {
  return figures.filter(
    ({ at }) =>
      at.place === country &&
      'semester' in at.period &&
      at.period.semester === semester &&
      Object.keys(at.split).length <= 1,
  );
}

/** True where a figure counts these answers and owes no other. */
function isAll({ completeness }: Figure, tally: Tally): boolean {
  return completeness.status === 'complete' && completeness.expected === tally.expected;
}

function figureFrom(whole: Figure, tally: Tally, other: Semester): Figure {
  const at: FigureAt = { ...whole.at, matched: other };
  const { verification, sources } = whole;
  return { at, cell: cellOf(tally), completeness: completenessOf(tally), verification, sources };
}
