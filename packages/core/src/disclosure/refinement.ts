import type { FigureAt } from '../figure/figure.ts';
import type { PlaceId } from '../kernel/ids.ts';
import { semesterOf } from '../kernel/semester.ts';

/**
 * The axes along which a figure is a part of another, or undefined where it is no part of it.
 *
 * @param country the place of which all others are parts
 * @returns at least one of `place`, `period`, `matched` with its semester, and the dimensions of the
 *   split
 */
export function axesOfRefinement(
  part: FigureAt,
  whole: FigureAt,
  country: PlaceId,
): readonly string[] | undefined {
  if (part.indicator !== whole.indicator) return undefined;
  const axes = [
    ...placeAxis(part, whole, country),
    ...periodAxis(part, whole),
    ...matchedAxis(part, whole),
  ];
  const dimensions = new Set([...Object.keys(part.split), ...Object.keys(whole.split)]);
  for (const dimension of dimensions) {
    const [fine, coarse] = [part.split[dimension], whole.split[dimension]];
    if (fine !== coarse) axes.push(coarse === undefined ? dimension : 'unlike');
  }
  return axes.length === 0 || axes.includes('unlike') ? undefined : axes;
}

function placeAxis(part: FigureAt, whole: FigureAt, country: PlaceId): string[] {
  if (part.place === whole.place) return [];
  return [whole.place === country ? 'place' : 'unlike'];
}

function periodAxis({ period: part }: FigureAt, { period: whole }: FigureAt): string[] {
  if ('semester' in whole) {
    if ('semester' in part) return part.semester === whole.semester ? [] : ['unlike'];
    return ['month' in part && semesterOf(part.month) === whole.semester ? 'period' : 'unlike'];
  }
  if ('month' in whole) return 'month' in part && part.month === whole.month ? [] : ['unlike'];
  return 'from' in part && part.from === whole.from && part.to === whole.to ? [] : ['unlike'];
}

/**
 * What was counted like for like is a part of what was counted. Two that were matched with different
 * semesters may lie within one another, and nobody can see from outside that they do not.
 */
function matchedAxis(part: FigureAt, whole: FigureAt): string[] {
  if (part.matched === whole.matched) return [];
  return [part.matched === undefined ? 'unlike' : `matched=${part.matched}`];
}
