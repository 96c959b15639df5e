import type { Tally } from '../figure/tally.ts';
import { addTallies } from '../figure/tally.ts';
import type { Slot } from './slots.ts';
import { slotKey } from './slots.ts';
import { tallyIn } from './tally-columns.ts';
import type { TallyCube } from './tally-cube.ts';
import { rowIn } from './tally-cube.ts';

/** Two tallies that speak of the same reporters and months of the half-year: like for like. */
export interface MatchedTallies {
  readonly now: Tally;
  readonly before: Tally;
  /** Reporters that stand behind both. */
  readonly reporters: readonly string[];
  /** Pairs of months that both answered, over all reporters. */
  readonly pairs: number;
}

/**
 * What two semesters counted of one slot among those reporters and months that answered in both. A
 * province that sent more months this year is no increase.
 *
 * @param before the cube of the semester a year earlier; its months are matched in order
 * @param members the reporters of the place that is compared; all of them where left out
 * @returns tallies of nothing where no month of anybody is in both
 * @source brief
 */
export function matchedTallies(
  now: TallyCube,
  before: TallyCube,
  slot: Slot,
  members?: ReadonlySet<string>,
): MatchedTallies {
  const key = slotKey(slot.indicator, slot.split);
  const [slotNow, slotBefore] = [now.slots.byKey.get(key), before.slots.byKey.get(key)];
  const pairs: { readonly reporter: string; readonly now: Tally; readonly before: Tally }[] = [];
  if (slotNow !== undefined && slotBefore !== undefined) {
    for (const [r, reporter] of now.reporters.entries()) {
      const earlier = before.reporters.indexOf(reporter);
      if (earlier < 0 || (members !== undefined && !members.has(reporter))) continue;
      for (const m of now.months.keys()) {
        const pair = {
          reporter,
          now: tallyIn(now.tallies, rowIn(now, slotNow, r, m)),
          before: tallyIn(before.tallies, rowIn(before, slotBefore, earlier, m)),
        };
        if (isAnswered(pair.now) && isAnswered(pair.before)) pairs.push(pair);
      }
    }
  }
  return {
    now: addTallies(pairs.map((pair) => pair.now)),
    before: addTallies(pairs.map((pair) => pair.before)),
    reporters: [...new Set(pairs.map(({ reporter }) => reporter))],
    pairs: pairs.length,
  };
}

function isAnswered({ received, nil }: Tally): boolean {
  return received + nil > 0;
}
