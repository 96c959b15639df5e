import type { FigureAt } from '../figure/figure.ts';

/** How dear a figure is to readers, where something must be withheld. */
const dear = {
  nationalTotal: 100,
  nationalPart: 20,
  semesterOfPlace: 10,
  partOfPlace: 3,
  likeForLike: 5,
} as const;

/**
 * What readers lose where a figure is withheld: most of all the totals of the country, then those of
 * a place for the semester, least the months and parts of a place; and of two alike the larger, by
 * how many binary digits it has.
 *
 * @param count the count in it
 * @param country the place of which all others are parts
 * @param asked how much more an indicator is looked for than others: 1 for most
 */
export function cellWeight(at: FigureAt, count: number, country: string, asked: number): number {
  const isTotal = !('month' in at.period) && Object.keys(at.split).length === 0;
  const weight =
    at.matched !== undefined
      ? dear.likeForLike
      : at.place === country
        ? isTotal
          ? dear.nationalTotal
          : dear.nationalPart
        : isTotal
          ? dear.semesterOfPlace
          : dear.partOfPlace;
  const digits = 32 - Math.clz32(count);
  return weight * asked * (1 + digits);
}
