import type { Tally } from '../figure/tally.ts';
import { emptyTally } from '../figure/tally.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { TallyCube } from './tally-cube.ts';
import { slotKey } from './slots.ts';
import { rollUp, tallyIn } from './tally-columns.ts';

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
}

/** Reporters that are added up under one name: a zone, the country. */
export interface Grouping {
  readonly id: string;
  readonly members: ReadonlySet<string>;
}

/**
 * The sums of a cube by slot, place and time: each reporter, each grouping, and the country, which
 * is everybody; each month and the semester.
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
  const [R, M] = [reporters.length, months.length];
  const isLevel = new Set<string>(
    indicators.filter(({ addition }) => addition === 'latest').map(({ id }) => id),
  );
  // Months and the semester, of each reporter: the semester is the last column.
  const bySemester = rollUp(
    cube.tallies,
    numbered(slots.list.length * R * M, (row) => {
      const slot = slots.list[Math.floor(row / (R * M))];
      const isLast = row % M === M - 1;
      return slot !== undefined && isLevel.has(slot.indicator) && !isLast
        ? -1
        : Math.floor(row / M);
    }),
    slots.list.length * R,
  );
  const everybody: Grouping = { id: country, members: new Set(reporters) };
  const places = new Map(
    [...groupings, everybody].map(({ id, members }) => {
      const isMember = reporters.map((reporter) => members.has(reporter));
      const slotOf = (row: number, width: number) => Math.floor(row / (R * width));
      const byMonth = rollUp(
        cube.tallies,
        numbered(slots.list.length * R * M, (row) =>
          isMember[Math.floor(row / M) % R] === true ? slotOf(row, M) * M + (row % M) : -1,
        ),
        slots.list.length * M,
      );
      const whole = rollUp(
        bySemester,
        numbered(slots.list.length * R, (row) =>
          isMember[row % R] === true ? slotOf(row, 1) : -1,
        ),
        slots.list.length,
      );
      return [id, { byMonth, whole }] as const;
    }),
  );
  const reporterNumber = new Map(reporters.map((id, index) => [id, index]));
  const monthNumber = new Map<string, number>(months.map((id, index) => [id, index]));

  return {
    tallyAt: ({ indicator, split }, place, time) => {
      const slot = slots.byKey.get(slotKey(indicator, split));
      const month = time === undefined ? undefined : monthNumber.get(time);
      if (slot === undefined || (time !== undefined && month === undefined)) return emptyTally;
      const grouped = places.get(place);
      if (grouped !== undefined) {
        return month === undefined
          ? tallyIn(grouped.whole, slot)
          : tallyIn(grouped.byMonth, slot * M + month);
      }
      const reporter = reporterNumber.get(place);
      if (reporter === undefined) return emptyTally;
      const row = slot * R + reporter;
      return month === undefined
        ? tallyIn(bySemester, row)
        : tallyIn(cube.tallies, row * M + month);
    },
  };
}

function numbered(length: number, numberOf: (row: number) => number): Int32Array {
  const numbers = new Int32Array(length);
  for (let row = 0; row < length; row += 1) numbers[row] = numberOf(row);
  return numbers;
}
