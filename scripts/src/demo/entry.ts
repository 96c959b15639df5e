import type { Weights } from './draw.ts';
import { divide } from './draw.ts';
import type { Random } from './random.ts';

/** The count of one indicator as a return writes it, and as the schema `CountEntry` reads it. */
export interface Entry {
  readonly indicator: string;
  readonly total: number | { readonly kind: 'atLeast' | 'moreThan' | 'about'; readonly n: number };
  readonly female?: number;
  readonly parts?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly cells?: readonly {
    readonly by: Readonly<Record<string, string>>;
    readonly count: number;
  }[];
  readonly days?: { readonly from: string; readonly to: string };
}

/** How a total is to be divided: by each dimension alone, and by two of them together. */
export interface Division {
  readonly splits: Readonly<Record<string, Weights>>;
  readonly crossed?: readonly [string, string] | undefined;
}

/** The residual code, written only where something could not be divided. */
const residual = 'not-specified';

/** An entry of a total that is divided at random: parts add up to it, and cells to the parts. */
export function divideTotal(
  indicator: string,
  total: number,
  { splits, crossed }: Division,
  random: Random,
): Entry {
  if (crossed === undefined) {
    const sums = Object.entries(splits).map(
      ([dimension, weights]) => [dimension, divide(random, total, weights)] as const,
    );
    return entryFrom(indicator, total, Object.fromEntries(sums));
  }
  const joint = divide(random, total, jointWeights(splits, crossed));
  const others = Object.entries(splits)
    .filter(([dimension]) => !crossed.includes(dimension))
    .map(([dimension, weights]) => [dimension, divide(random, total, weights)] as const);
  return crossedEntry(indicator, joint, crossed, Object.fromEntries(others));
}

/** An entry of cells by two dimensions, `{ 'female u15': 3, … }`, whose parts are their sums. */
export function crossedEntry(
  indicator: string,
  joint: Readonly<Record<string, number>>,
  crossed: readonly [string, string],
  others: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
): Entry {
  const sums: Record<string, Record<string, number>> = { [crossed[0]]: {}, [crossed[1]]: {} };
  const cells = Object.entries(joint).map(([pair, count]) => {
    const codes = pair.split(' ');
    const by = Object.fromEntries(crossed.map((dimension, at) => [dimension, codes[at] ?? '']));
    for (const [dimension, code] of Object.entries(by)) {
      const parts = (sums[dimension] ??= {});
      parts[code] = (parts[code] ?? 0) + count;
    }
    return { by, count };
  });
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const written = cells.filter(
    ({ by, count }) => count > 0 || !Object.values(by).includes(residual),
  );
  return { ...entryFrom(indicator, total, { ...sums, ...others }), cells: written };
}

/** The plain number of a total, exact or not. */
export function numberOf({ total }: Entry): number {
  return typeof total === 'number' ? total : total.n;
}

/** Two entries of one indicator as one: totals and parts add. Cells and days are left out. */
export function addEntries(a: Entry, b: Entry): Entry {
  const dimensions = new Set([...Object.keys(a.parts ?? {}), ...Object.keys(b.parts ?? {})]);
  const parts = Array.from(dimensions, (dimension) => {
    const sums: Record<string, number> = { ...a.parts?.[dimension] };
    for (const [code, count] of Object.entries(b.parts?.[dimension] ?? {})) {
      sums[code] = (sums[code] ?? 0) + count;
    }
    return [dimension, sums] as const;
  });
  const female = a.female === undefined ? {} : { female: a.female + (b.female ?? 0) };
  return {
    indicator: a.indicator,
    total: numberOf(a) + numberOf(b),
    ...female,
    ...(parts.length === 0 ? {} : { parts: Object.fromEntries(parts) }),
  };
}

function entryFrom(
  indicator: string,
  total: number,
  sums: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Entry {
  const { sex, ...rest } = sums;
  const parts = Object.entries(rest).map(
    ([dimension, counts]) =>
      [
        dimension,
        Object.fromEntries(
          Object.entries(counts).filter(([code, count]) => count > 0 || code !== residual),
        ),
      ] as const,
  );
  return {
    indicator,
    total,
    // The official manner: a total, of whom female; the men are never written.
    ...(sex === undefined ? {} : { female: sex['female'] ?? 0 }),
    ...(parts.length === 0 ? {} : { parts: Object.fromEntries(parts) }),
  };
}

function jointWeights(
  splits: Readonly<Record<string, Weights>>,
  [first, second]: readonly [string, string],
): Weights {
  return Object.fromEntries(
    Object.entries(splits[first] ?? {}).flatMap(([a, weightOfA]) =>
      Object.entries(splits[second] ?? {}).map(([b, weightOfB]) => [
        `${a} ${b}`,
        weightOfA * weightOfB,
      ]),
    ),
  );
}
