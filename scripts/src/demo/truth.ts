import { lastDayOf } from './days.ts';
import { drawCounts } from './draw-counts.ts';
import type { Entry } from './entry.ts';
import { addEntries } from './entry.ts';
import type { IndicatorModel } from './indicator-model.ts';
import type { Scenario } from './scenario.ts';
import type { Reporter } from './world.ts';
import { existsIn } from './world.ts';

/** The invented country: who there is, what is counted, and the seed of all numbers. */
export interface World {
  readonly seed: number;
  readonly reporters: readonly Reporter[];
  readonly models: readonly IndicatorModel[];
}

/**
 * What a reporter has to tell of a month, whether or not it does: by indicator, in the order of
 * the models. What it collects for others is added to its own, and what others collect for it is
 * left out.
 */
export function truthOf(
  world: World,
  scenario: Scenario,
  reporter: Reporter,
  month: string,
): ReadonlyMap<string, Entry> {
  if (!existsIn(month, reporter)) return new Map();
  const own = drawCounts(world, reporter, month, asksOf(scenario, reporter, month));
  const told = new Map(own);
  for (const { indicators, assignedTo, collectsFor } of scenario.requests) {
    const served = collectsFor !== undefined && 'ids' in collectsFor ? collectsFor.ids : [];
    for (const indicator of indicators) {
      if (served.includes(reporter.id)) told.delete(indicator);
      if (assignedTo !== reporter.id) continue;
      const theirs = world.reporters
        .filter((each) => served.includes(each.id) && existsIn(month, each))
        .flatMap((each) => drawCounts(world, each, month).get(indicator) ?? []);
      const sum = [told.get(indicator) ?? [], theirs].flat();
      const [first, ...rest] = sum;
      if (first !== undefined) told.set(indicator, rest.reduce(addEntries, first));
    }
  }
  return withDays(told, world.models, month);
}

/** Indicators that a reporter counts this once: by the cycle's decision, or unasked. */
function asksOf({ cycle, troubles }: Scenario, reporter: Reporter, month: string) {
  const asked = (cycle.askedOf ?? []).flatMap(({ indicator, reporters }) => {
    const among = reporters.kind === 'several' ? reporters.among : [reporters];
    return among.some((each) => 'ids' in each && each.ids.includes(reporter.id)) ? [indicator] : [];
  });
  const unasked = troubles.flatMap((each) =>
    each.kind === 'unasked' && each.reporter === reporter.id && each.month === month
      ? [each.indicator]
      : [],
  );
  return [...asked, ...unasked];
}

/** Courts count from a day of the month before to the day before it. */
function withDays(
  entries: ReadonlyMap<string, Entry>,
  models: readonly IndicatorModel[],
  month: string,
): ReadonlyMap<string, Entry> {
  const told = Array.from(entries, ([indicator, entry]): readonly [string, Entry] => {
    const begins = models.find(({ id }) => id === indicator)?.monthBegins;
    if (begins === undefined) return [indicator, entry];
    const before = lastDayOf(month, -1).slice(0, 7);
    const days = { from: `${before}-${begins}`, to: `${month}-${begins - 1}` };
    return [indicator, { ...entry, days }];
  });
  return new Map(told);
}
