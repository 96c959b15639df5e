import type { Figure, FigureAt } from '../../figure/figure.ts';
import type { CountedIndicator, CountedLeaves } from '../counted-leaves.ts';
import { numberIn } from '../number-in.ts';
import { splitKeyOf } from '../split-key.ts';

/** A count that came, for one part, from one reporter and month: its spot. */
export interface SpotCount {
  readonly count: number;
  /** What was only counted "about", besides. */
  readonly about: number;
  /** What readers know it to be at least: an answer with data counts somebody. */
  readonly least: number;
}

/** What was counted, by spots, and which spots a figure adds up. */
export interface CountedTable {
  /** By split and then by spot; where nothing came, or nil, there is no entry: readers know it. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, SpotCount>>;
  /** Empty where a figure adds nothing up. */
  readonly spotsOf: (at: FigureAt) => readonly string[];
}

/**
 * What reporters counted, as readers see it through the completeness: what was silent or nil counts
 * nobody, and a total that came with data counts at least one.
 */
export function spotsCounted(
  { leaves, monthsBehind, matched, addition }: CountedIndicator,
  groupings: CountedLeaves['groupings'],
): CountedTable {
  const counts = new Map<string, Map<string, SpotCount>>();
  for (const { reporter, month, split, count, about, state } of leaves) {
    if (state !== 'data') continue;
    const least = Object.keys(split).length === 0 && count > 0 ? 1 : 0;
    put(counts, splitKeyOf(split), `${reporter} ${month}`, { count, about, least });
  }
  const members = new Map(groupings.map((each) => [each.id, each.members]));
  return {
    counts,
    spotsOf: ({ place, period, split, matched: other }) => {
      if (!('month' in period) && addition === 'none') return [];
      const months = 'month' in period ? [period.month] : monthsBehind(split);
      const reporters = [...(members.get(place) ?? [place])];
      const spots = reporters.flatMap((reporter) => months.map((month) => `${reporter} ${month}`));
      if (other === undefined) return spots;
      const key = splitKeyOf(split);
      const pairs = matched.find((each) => each.with === other && splitKeyOf(each.split) === key);
      const both = new Set(pairs?.among.map(({ reporter, month }) => `${reporter} ${month}`));
      return spots.filter((spot) => both.has(spot));
    },
  };
}

/**
 * What newspapers printed: nobody knows its parts, so that each month that was printed is a spot, and
 * what is left of its period another.
 *
 * @param figures with their numbers, each place once
 */
export function spotsPrinted(figures: readonly Figure[]): CountedTable {
  const counts = new Map<string, Map<string, SpotCount>>();
  const monthsOf = ({ place, split, matched }: FigureAt) =>
    figures.filter(
      ({ at }) =>
        'month' in at.period &&
        at.place === place &&
        at.matched === matched &&
        splitKeyOf(at.split) === splitKeyOf(split),
    );
  const restOf = (figure: Figure) =>
    numberIn(figure) - monthsOf(figure.at).reduce((sum, month) => sum + numberIn(month), 0);
  const apart = new Set<string>();
  for (const figure of figures) {
    const { at } = figure;
    const split = splitKeyOf(at.split);
    const rest = 'month' in at.period ? numberIn(figure) : restOf(figure);
    // Months that add up to more than their period are no parts of it.
    if (rest < 0) apart.add(`${spotOf(at)} ${split}`);
    const count = rest < 0 ? numberIn(figure) : rest;
    put(counts, split, spotOf(at), { count, about: 0, least: 0 });
  }
  return {
    counts,
    spotsOf: (at) =>
      'month' in at.period || apart.has(`${spotOf(at)} ${splitKeyOf(at.split)}`)
        ? [spotOf(at)]
        : [spotOf(at), ...monthsOf(at).map((month) => spotOf(month.at))],
  };
}

function spotOf({ place, period, matched }: FigureAt): string {
  return `${place} ${'month' in period ? period.month : 'rest'} ${matched ?? ''}`;
}

function put(
  counts: Map<string, Map<string, SpotCount>>,
  split: string,
  spot: string,
  count: SpotCount,
): void {
  const bySpot = counts.get(split) ?? new Map<string, SpotCount>();
  counts.set(split, bySpot);
  bySpot.set(spot, count);
}
