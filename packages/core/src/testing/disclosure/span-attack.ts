import type { AskedForm, PlainReading } from './plain-reading.ts';

/**
 * The withheld counts that follow from adding and subtracting printed ones, found without a solver: a
 * form that is a combination of the shown sums, the leaves of a shown 0 left out.
 *
 * Exact, in whole numbers of any length. It finds less than bounds do, and nothing that they do not.
 *
 * @source Langsrud (2024), Secondary cell suppression by Gaussian elimination
 */
export function spannedForms(reading: PlainReading): readonly AskedForm[] {
  const empty = new Set(reading.shown.flatMap(({ of, count }) => (count === 0 ? of : [])));
  const rowOf = (plus: readonly number[], minus: readonly number[] = []): Row => {
    const row = new Map<number, bigint>();
    for (const leaf of plus) if (!empty.has(leaf)) row.set(leaf, 1n);
    for (const leaf of minus) if (!empty.has(leaf)) row.set(leaf, -1n);
    return row;
  };
  const pivots = new Map<number, Row>();
  const known = [
    ...reading.shown.map(({ of }) => rowOf(of)),
    ...reading.unchanged.map(({ newer, older }) => rowOf(listOf(newer), listOf(older))),
  ];
  for (const row of known) {
    const rest = reduce(row, pivots);
    const [pivot] = rest.keys();
    if (pivot !== undefined) pivots.set(pivot, rest);
  }
  return reading.asked.filter(({ plus, minus }) => reduce(rowOf(plus, minus), pivots).size === 0);
}

/** Leaves and their coefficients, none of them 0. */
type Row = Map<number, bigint>;

/** What is left of a row when no leaf of it heads a row that is known. */
function reduce(row: Row, pivots: ReadonlyMap<number, Row>): Row {
  let rest = row;
  for (;;) {
    const head = Array.from(rest.keys()).find((leaf) => pivots.has(leaf));
    const known = head === undefined ? undefined : pivots.get(head);
    if (head === undefined || known === undefined) return rest;
    rest = eliminate(rest, known, head);
  }
}

function eliminate(row: Row, known: Row, head: number): Row {
  const [factor, divisor] = [row.get(head) ?? 0n, known.get(head) ?? 1n];
  const sum: Row = new Map();
  for (const leaf of new Set([...row.keys(), ...known.keys()])) {
    const value = (row.get(leaf) ?? 0n) * divisor - (known.get(leaf) ?? 0n) * factor;
    if (value !== 0n) sum.set(leaf, value);
  }
  const common = Array.from(sum.values()).reduce(greatestCommon, 0n);
  return common > 1n ? new Map(Array.from(sum, ([leaf, value]) => [leaf, value / common])) : sum;
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

function listOf(leaf: number | undefined): readonly number[] {
  return leaf === undefined ? [] : [leaf];
}
