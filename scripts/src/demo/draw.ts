import type { Random } from './random.ts';

/** Shares by name; only their proportions matter: `{ trafficking: 45, other: 55 }`. */
export type Weights = Readonly<Record<string, number>>;

/** How often something happens of which a mean number is expected, each by itself. */
export function poisson(random: Random, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

/** How many of a number have a property that each has with this chance. */
export function binomial(random: Random, count: number, chance: number): number {
  if (count > 60) {
    const drawn = count * chance + Math.sqrt(count * chance * (1 - chance)) * normal(random);
    return Math.min(count, Math.max(0, Math.round(drawn)));
  }
  let hits = 0;
  for (let each = 0; each < count; each += 1) if (random() < chance) hits += 1;
  return hits;
}

/** A total divided at random by weights: parts that add up to it, one for each name. */
export function divide(
  random: Random,
  total: number,
  weights: Weights,
): Readonly<Record<string, number>> {
  const parts: Record<string, number> = {};
  let left = total;
  let weightLeft = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  for (const [name, weight] of Object.entries(weights)) {
    // The last one takes what is left, whatever rounding did to its chance.
    const chance = weightLeft <= weight ? 1 : weight / weightLeft;
    const part = chance === 1 ? left : binomial(random, left, chance);
    parts[name] = part;
    left -= part;
    weightLeft -= weight;
  }
  return parts;
}

function normal(random: Random): number {
  // 1 - fraction is never 0, of which there is no logarithm.
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
