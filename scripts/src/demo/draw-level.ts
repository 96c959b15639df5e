import { divide, binomial, poisson } from './draw.ts';
import type { Entry } from './entry.ts';
import { crossedEntry } from './entry.ts';
import type { IndicatorModel, Occasion } from './indicator-model.ts';
import { randomFor } from './random.ts';
import { monthIndex } from './season.ts';

/** Of those who are there, how many leave within a month; as many come. */
const turnover = 0.16;

/** What is at the end of a month, after all the months since the beginning. */
export function drawLevel(seed: number, model: IndicatorModel, occasion: Occasion): Entry {
  return model.level === 'docket'
    ? docketOf(seed, model, occasion)
    : stockOf(seed, model, occasion);
}

/** People who come and go, each kind of them by itself. */
function stockOf(seed: number, model: IndicatorModel, occasion: Occasion): Entry {
  const { reporter, month } = occasion;
  const random = randomFor(seed, 'stock', model.id, reporter.id);
  const usual = model.count(occasion, random);
  const splits = model.splits(occasion);
  const crossed = model.crossed ?? ['sex', 'age'];
  const weights = Object.entries(splits[crossed[0]] ?? {}).flatMap(([a, weightOfA]) =>
    Object.entries(splits[crossed[1]] ?? {}).map(
      ([b, weightOfB]) => [`${a} ${b}`, weightOfA * weightOfB] as const,
    ),
  );
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  const there: Record<string, number> = { ...divide(random, usual, Object.fromEntries(weights)) };
  for (let passed = 0; passed <= monthIndex(month); passed += 1) {
    for (const [pair, weight] of weights) {
      const before = there[pair] ?? 0;
      const come = poisson(random, (usual * turnover * weight) / sum);
      there[pair] = before - binomial(random, before, turnover) + come;
    }
  }
  return crossedEntry(model.id, there, crossed);
}

/** Cases in hand: what is not completed in a month is carried over into the next. */
function docketOf(seed: number, model: IndicatorModel, occasion: Occasion): Entry {
  const random = randomFor(seed, 'docket', model.id, occasion.reporter.id);
  const usual = model.count(occasion, random);
  let carried = usual * 5;
  let fresh = 0;
  for (let passed = 0; passed <= monthIndex(occasion.month); passed += 1) {
    const completed = binomial(random, carried + fresh, 0.165);
    carried = carried + fresh - completed;
    fresh = poisson(random, usual);
  }
  return {
    indicator: model.id,
    total: carried + fresh,
    parts: { docket: { 'carried-over': carried, new: fresh } },
  };
}
