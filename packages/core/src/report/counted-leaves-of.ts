import { matchedTallies } from '../aggregation/matched-tallies.ts';
import { rowIn } from '../aggregation/tally-cube.ts';
import type {
  CountedIndicator,
  CountedLeaf,
  CountedLeaves,
  MatchedLeaves,
} from '../disclosure/counted-leaves.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Semester } from '../kernel/semester.ts';
import type { Collected } from './collected.ts';
import { countedAlike } from './counted-alike.ts';

/** A semester as it was collected by a day. */
export interface CollectedOn extends Pick<
  Collected,
  'cube' | 'indicators' | 'delegations' | 'groupings' | 'sums'
> {
  readonly semester: Semester;
  readonly asOf: CalendarDate;
}

/**
 * What was counted of a semester by a day, leaf by leaf.
 *
 * @param other the semester a year before or after with which the same release compares it
 * @source brief R-53
 */
export function countedLeavesOf(
  collected: CollectedOn,
  other: CollectedOn | undefined,
): CountedLeaves {
  const { semester, asOf, groupings, indicators } = collected;
  const made = new Map<string, CountedIndicator>();
  return {
    semester,
    asOf,
    groupings,
    of: (id) => {
      const indicator = indicators.find((each) => each.id === id);
      if (indicator === undefined) return undefined;
      const counted = made.get(id) ?? countedIndicator(indicator, collected, other);
      made.set(id, counted);
      return counted;
    },
  };
}

function countedIndicator(
  indicator: Indicator,
  collected: CollectedOn,
  other: CollectedOn | undefined,
): CountedIndicator {
  const { cube, sums } = collected;
  const { id, addition } = indicator;
  const slots = cube.slots.ofIndicator.get(id)?.all ?? [];
  return {
    addition,
    leaves: slots.flatMap((slot) => leavesIn(collected, slot)),
    monthsBehind: (split) => sums.monthsBehind({ indicator: id, split }),
    matched:
      other === undefined || addition === 'none' ? [] : matchedIn(indicator, collected, other),
  };
}

function leavesIn({ cube }: CollectedOn, slot: number): readonly CountedLeaf[] {
  const { reporters, months, tallies, slots } = cube;
  const split = slots.list[slot]?.split ?? {};
  return reporters.flatMap((reporter, r) =>
    months.flatMap((month, m): CountedLeaf[] => {
      const row = rowIn(cube, slot, r, m);
      const [value = 0, about = 0] = [tallies.value[row], tallies.about[row]];
      if ((tallies.expected[row] ?? 0) === 0) return [];
      const isCounted = (tallies.received[row] ?? 0) + (tallies.elsewhere[row] ?? 0) > 0;
      const isNil = (tallies.nil[row] ?? 0) > 0;
      const state = isCounted ? 'data' : isNil ? 'nil' : 'silent';
      return [{ reporter, month, split, count: value, about, state }];
    }),
  );
}

/** The earlier of two semesters is the base, whichever of them is looked at. */
function matchedIn(
  { id, addition }: Indicator,
  collected: CollectedOn,
  other: CollectedOn,
): readonly MatchedLeaves[] {
  const isLater = collected.semester > other.semester;
  const [now, before] = isLater ? [collected, other] : [other, collected];
  const slots = now.cube.slots.ofIndicator.get(id)?.all ?? [];
  const only = { members: countedAlike(now, before, id), lastMonth: addition === 'latest' };
  return slots.flatMap((slot) => {
    const split = now.cube.slots.list[slot]?.split ?? {};
    if (Object.keys(split).length > 1) return [];
    const { among } = matchedTallies(now.cube, before.cube, { indicator: id, split }, only);
    if (among.length === 0) return [];
    const months = among.map(({ reporter, ...pair }) => ({
      reporter,
      month: isLater ? pair.now : pair.before,
    }));
    return [{ split, with: other.semester, among: months }];
  });
}
