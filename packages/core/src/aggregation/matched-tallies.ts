import type { Tally } from '../figure/tally.ts';
import type { Month } from '../kernel/month.ts';
import type { Slot } from './slots.ts';
import { slotKey } from './slots.ts';
import type { TallyColumns } from './tally-columns.ts';
import { sumOf } from './tally-columns.ts';
import type { TallyCube } from './tally-cube.ts';
import { rowIn } from './tally-cube.ts';

/** Two tallies that speak of the same reporters and months of the half-year: like for like. */
export interface MatchedTallies {
  readonly now: Tally;
  readonly before: Tally;
  /** Reporters that stand behind both. */
  readonly reporters: readonly string[];
  /** Pairs of months that both answered exactly, over all reporters. */
  readonly pairs: number;
  /** These pairs. */
  readonly among: readonly MatchedMonth[];
}

/** A reporter that answered exactly for one month of both half-years. */
export interface MatchedMonth {
  readonly reporter: string;
  readonly now: Month;
  readonly before: Month;
}

/**
 * What two semesters counted of one slot among those reporters and months that answered in both, and
 * exactly. A province that sent more months this year is no increase; and one that answered "about" so
 * many would make all of them inexact.
 *
 * @param before the cube of the semester a year earlier; its months are matched by their name
 * @param only the reporters that are compared, all of them where left out; and whether
 *   the last month alone stands for the semester, as of a level it does
 * @returns tallies of nothing where no month of anybody is in both
 * @source brief
 */
export function matchedTallies(
  now: TallyCube,
  before: TallyCube,
  slot: Slot,
  only: { readonly members?: ReadonlySet<string>; readonly lastMonth?: boolean } = {},
): MatchedTallies {
  const { members, lastMonth = false } = only;
  const key = slotKey(slot.indicator, slot.split);
  const [slotNow, slotBefore] = [now.slots.byKey.get(key), before.slots.byKey.get(key)];
  const months = pairedMonths(now.months, before.months).slice(lastMonth ? -1 : 0);
  const reporters = new Set<string>();
  const among: MatchedMonth[] = [];
  const rowsNow: number[] = [];
  const rowsBefore: number[] = [];
  if (slotNow !== undefined && slotBefore !== undefined) {
    const earlierNumber = new Map(before.reporters.map((reporter, number) => [reporter, number]));
    for (const [r, reporter] of now.reporters.entries()) {
      const earlier = earlierNumber.get(reporter);
      if (earlier === undefined || (members !== undefined && !members.has(reporter))) continue;
      for (const pair of months) {
        if (pair.monthBefore === undefined) continue;
        const rowNow = rowIn(now, slotNow, r, pair.now);
        const rowBefore = rowIn(before, slotBefore, earlier, pair.before);
        if (!isExact(now.tallies, rowNow) || !isExact(before.tallies, rowBefore)) continue;
        reporters.add(reporter);
        among.push({ reporter, now: pair.month, before: pair.monthBefore });
        rowsNow.push(rowNow);
        rowsBefore.push(rowBefore);
      }
    }
  }
  return {
    now: sumOf(now.tallies, rowsNow),
    before: sumOf(before.tallies, rowsBefore),
    reporters: [...reporters],
    pairs: rowsNow.length,
    among,
  };
}

/** True where the reporter itself answered, and with an exact count or a nil. */
function isExact({ received, nil, inexact, about }: TallyColumns, row: number): boolean {
  if ((inexact[row] ?? 0) + (about[row] ?? 0) > 0) return false;
  return (received[row] ?? 0) + (nil[row] ?? 0) > 0;
}

/** March and March with their numbers, whatever the years; without a month that was not there before. */
function pairedMonths(now: readonly Month[], before: readonly Month[]) {
  return now.map((month, number) => {
    const other = before.findIndex((each) => each.slice(5) === month.slice(5));
    return { now: number, before: other, month, monthBefore: before[other] };
  });
}
