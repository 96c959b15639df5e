import { z } from 'zod';

/** How many: a whole number, 0 or more. */
const n = z.int().nonnegative();

/**
 * A count as it was stated: exactly, at least, more than, about so many, or unknown.
 * An inexact count never becomes an exact one.
 *
 * @source minutes, paragraph G3.c ("more than 10 other provinces"), G5.r ("about 10 days")
 */
export const Quantity = z.discriminatedUnion('kind', [
  /** Exactly so many. */
  z.strictObject({ kind: z.literal('exact'), n }),
  /** So many or more. */
  z.strictObject({ kind: z.literal('atLeast'), n }),
  /** More than so many. */
  z.strictObject({ kind: z.literal('moreThan'), n }),
  /** About so many. */
  z.strictObject({ kind: z.literal('about'), n }),
  /** Nobody knows how many; it is not 0. */
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type Quantity = z.output<typeof Quantity>;

/** The least and the greatest value that a count may have; the greatest may be `Infinity`. */
export type Interval = readonly [least: number, most: number];

/** The quantity that says exactly this. */
export function exactly(count: number): Quantity {
  return { kind: 'exact', n: count };
}

/**
 * The values that a quantity allows. "About" bounds nothing: it is a manner of speaking.
 *
 * @example intervalOf({ kind: 'moreThan', n: 10 }) //=> [11, Infinity]
 */
export function intervalOf(quantity: Quantity): Interval {
  switch (quantity.kind) {
    case 'exact':
      return [quantity.n, quantity.n];
    case 'atLeast':
      return [quantity.n, Infinity];
    case 'moreThan':
      return [quantity.n + 1, Infinity];
    case 'about':
    case 'unknown':
      return [0, Infinity];
  }
}

/**
 * The sum, no more exact than its parts: exact and more-than add to at-least, exact and about to
 * about, anything and unknown to at-least. No parts add to exactly 0.
 *
 * @example addQuantities([exactly(6), { kind: 'moreThan', n: 10 }]) //=> { kind: 'atLeast', n: 17 }
 * @source interval arithmetic
 */
export function addQuantities(parts: readonly Quantity[]): Quantity {
  const least = parts.reduce((sum, part) => sum + intervalOf(part)[0], 0);
  if (parts.every((part) => part.kind === 'exact')) return exactly(least);
  if (parts.every((part) => part.kind === 'exact' || part.kind === 'about')) {
    return { kind: 'about', n: parts.reduce((sum, part) => sum + part.n, 0) };
  }
  return least > 0 ? { kind: 'atLeast', n: least } : { kind: 'unknown' };
}

/**
 * What is left of a known base after its stated parts, and each part no larger than the base
 * leaves room for.
 *
 * @param base how many there are in all
 * @param parts disjoint parts of the base, by name
 * @returns each part's interval, narrowed by the base, and the interval of the remainder
 * @throws {RangeError} where the parts cannot fit into the base
 * @example
 * partition(25, { implemented: exactly(6), notImplemented: { kind: 'moreThan', n: 10 } })
 * //=> { parts: { implemented: [6, 6], notImplemented: [11, 19] }, remainder: [0, 8] }
 * @source minutes, paragraph G3.c
 */
export function partition<Name extends string>(
  base: number,
  parts: Readonly<Record<Name, Quantity>>,
): { readonly parts: Readonly<Record<Name, Interval>>; readonly remainder: Interval } {
  const stated = Object.entries<Quantity>(parts).map(
    ([name, quantity]) => [name, intervalOf(quantity)] as const,
  );
  const least = stated.reduce((sum, [, interval]) => sum + interval[0], 0);
  if (least > base) throw new RangeError(`Expected parts of ${base}, got at least ${least}.`);
  const narrowed = stated.map(([name, [low, high]]): [string, Interval] => [
    name,
    [low, Math.min(high, base - (least - low))],
  ]);
  const most = narrowed.reduce((sum, [, interval]) => sum + interval[1], 0);
  return {
    // Object.entries forgets the names that the parameter's type knows.
    parts: Object.fromEntries(narrowed) as Record<Name, Interval>,
    remainder: [Math.max(0, base - most), base - least],
  };
}
