import type { Tally } from '../figure/tally.ts';
import { emptyTally, tallyOf } from '../figure/tally.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Month } from '../kernel/month.ts';
import type { TallyCube } from './tally-cube.ts';
import { rowIn } from './tally-cube.ts';
import type { Slot, Slots } from './slots.ts';
import { slotKey } from './slots.ts';

/** The tallies of a semester for every place and time that a report speaks of. */
export interface Sums {
  /**
   * @param place a reporter, a grouping, or the country
   * @param time a month; the whole semester where left out
   * @returns the empty tally for whatever nobody owed
   */
  readonly tallyAt: (
    slot: { readonly indicator: string; readonly split: Readonly<Record<string, string>> },
    place: string,
    time?: string,
  ) => Tally;
  /** The months that stand for the semester: all of them; of a level the last one that was owed. */
  readonly monthsBehind: (slot: {
    readonly indicator: string;
    readonly split: Readonly<Record<string, string>>;
  }) => readonly Month[];
}

/** Reporters that are added up under one name: a zone, the country. */
export interface Grouping {
  readonly id: string;
  readonly members: ReadonlySet<string>;
}

/**
 * The sums of a cube by slot, place and time: each reporter, each grouping, and the country, which
 * is everybody; each month and the semester. A sum is made when it is asked for: a report shows few
 * of those that could be.
 *
 * Of what has a level and no flow, such as persons in shelters, the last month stands for the
 * semester.
 *
 * @param country the id of everybody together
 * @source minutes, paragraphs D7 and I3
 */
export function sumsOf(
  cube: TallyCube,
  indicators: readonly Indicator[],
  country: string,
  groupings: readonly Grouping[],
): Sums {
  const { slots, reporters, months } = cube;
  const isLevel = new Set<string>(
    indicators.filter(({ addition }) => addition === 'latest').map(({ id }) => id),
  );
  const everybody: Grouping = { id: country, members: new Set(reporters) };
  const membersOf = new Map<string, readonly number[]>([
    ...reporters.map((id, index) => [id, [index]] as const),
    ...[...groupings, everybody].map(
      ({ id, members }) =>
        [
          id,
          reporters.flatMap((reporter, index) => (members.has(reporter) ? [index] : [])),
        ] as const,
    ),
  ]);
  const monthNumber = new Map<string, number>(months.map((id, index) => [id, index]));
  const slotOf = slotFinder(slots);

  return {
    tallyAt: ({ indicator, split }, place, time) => {
      const slot = slotOf(indicator, split);
      const members = membersOf.get(place);
      const month = time === undefined ? undefined : monthNumber.get(time);
      if (slot === undefined || members === undefined) return emptyTally;
      if (time !== undefined && month === undefined) return emptyTally;
      if (month !== undefined) return sumOver(cube, slot, members, month, month);
      if (!isLevel.has(indicator)) return sumOver(cube, slot, members, 0, months.length - 1);
      const last = lastMonthOf(cube, slot);
      return sumOver(cube, slot, members, last, last);
    },
    monthsBehind: ({ indicator, split }) => {
      const slot = isLevel.has(indicator) ? slotOf(indicator, split) : undefined;
      if (slot === undefined) return months;
      const last = lastMonthOf(cube, slot);
      return months.slice(last, last + 1);
    },
  };
}

/** Finds a slot by its codes. A figure asks for one slot many times over: the last one is remembered. */
function slotFinder({
  byKey,
}: Slots): (indicator: string, split: Slot['split']) => number | undefined {
  let [lastIndicator, lastSplit]: [string, Slot['split']] = ['', {}];
  let lastSlot: number | undefined;
  return (indicator, split) => {
    if (indicator !== lastIndicator || split !== lastSplit) {
      lastIndicator = indicator;
      lastSplit = split;
      lastSlot = byKey.get(slotKey(indicator, split));
    }
    return lastSlot;
  };
}

/** The last month in which anybody owed a slot: the level of an indicator that ended stays its last. */
function lastMonthOf({ tallies, reporters, months }: TallyCube, slot: number): number {
  for (let month = months.length - 1; month > 0; month -= 1) {
    for (let reporter = 0; reporter < reporters.length; reporter += 1) {
      const row = (slot * reporters.length + reporter) * months.length + month;
      if (tallies.expected[row] === 1) return month;
    }
  }
  return 0;
}

/** The sum over some reporters, from the first to the last of some months. */
function sumOver(
  cube: TallyCube,
  slot: number,
  members: readonly number[],
  first: number,
  last: number,
): Tally {
  const { tallies } = cube;
  let [value, expected, received, nil, elsewhere, inexact, about] = [0, 0, 0, 0, 0, 0, 0];
  for (const reporter of members) {
    const end = rowIn(cube, slot, reporter, last);
    for (let row = rowIn(cube, slot, reporter, first); row <= end; row += 1) {
      value += tallies.value[row] ?? 0;
      expected += tallies.expected[row] ?? 0;
      received += tallies.received[row] ?? 0;
      nil += tallies.nil[row] ?? 0;
      elsewhere += tallies.elsewhere[row] ?? 0;
      inexact += tallies.inexact[row] ?? 0;
      about += tallies.about[row] ?? 0;
    }
  }
  if (elsewhere + inexact + about === 0) return { value, expected, received, nil };
  return tallyOf({ value, expected, received, nil, elsewhere, inexact, about });
}
