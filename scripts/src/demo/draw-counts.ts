import { drawLevel } from './draw-level.ts';
import type { Entry } from './entry.ts';
import { divideTotal } from './entry.ts';
import type { IndicatorModel } from './indicator-model.ts';
import { randomFor } from './random.ts';
import type { Reporter } from './world.ts';

/**
 * What one reporter counts in one month: an entry for each indicator that it owes, in the order
 * of the models.
 *
 * @param also indicators that it counts although they are not its own
 */
export function drawCounts(
  { seed, models }: { readonly seed: number; readonly models: readonly IndicatorModel[] },
  reporter: Reporter,
  month: string,
  also: readonly string[] = [],
): ReadonlyMap<string, Entry> {
  const drawn = new Map<string, Entry>();
  for (const model of models) {
    if (!model.owedBy(reporter, month) && !also.includes(model.id)) continue;
    const occasion = { reporter, month, drawn };
    if (model.level !== undefined) {
      drawn.set(model.id, drawLevel(seed, model, occasion));
      continue;
    }
    const random = randomFor(seed, 'count', model.id, reporter.id, month);
    const total = model.count(occasion, random);
    const division = { splits: model.splits(occasion), crossed: model.crossed };
    drawn.set(model.id, divideTotal(model.id, total, division, random));
  }
  return drawn;
}
