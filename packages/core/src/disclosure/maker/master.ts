import type { Solver } from '../solver.ts';

/** That one of these must be chosen; unless that one is not. */
export interface Demand {
  readonly oneOf: readonly number[];
  readonly orNot?: number;
}

/** Everything that was demanded of a choice so far, and light choices that do it. */
export interface Master {
  readonly demand: (demand: Demand) => void;
  /** Some light choice: quick, and not always the lightest. */
  readonly someHit: () => readonly number[];
  /** The lightest choice of all; undefined where the solver gave up. */
  readonly leastHit: () => readonly number[] | undefined;
  readonly close: () => void;
}

/** @param weights what each costs that is chosen, more than 0 */
export function openMaster(weights: readonly number[], solver: Solver): Master {
  const program = solver.open({
    columns: weights.map(() => ({ least: 0, greatest: 1 })),
    rows: [],
  });
  program.askWhole([...weights.keys()]);
  let demands: readonly (Demand & { readonly row: number })[] = [];
  let rows = 0;
  return {
    demand: (demand) => {
      const { oneOf, orNot } = demand;
      if (oneOf.length === 0 || demands.some((each) => implies(each, demand))) return;
      // What follows from the new one says nothing any more, and slows every question.
      const kept = demands.filter((each) => !implies(demand, each));
      for (const each of demands) {
        if (!kept.includes(each)) program.boundRow(each.row, -Infinity, Infinity);
      }
      demands = [...kept, { ...demand, row: rows }];
      rows += 1;
      program.addRow({
        least: orNot === undefined ? 1 : 0,
        greatest: Infinity,
        terms: [
          ...oneOf.map((column) => [column, 1] as const),
          ...(orNot === undefined ? [] : [[orNot, -1] as const]),
        ],
      });
    },
    someHit: () => greedyHit(weights, demands),
    leastHit: () => {
      const found = program.optimise(
        'least',
        weights.map((weight, column) => [column, weight] as const),
      );
      if (found.status !== 'optimal') return undefined;
      return [...weights.keys()].filter((column) => (found.columns[column] ?? 0) > 0.5);
    },
    close: program.close,
  };
}

/** True where whatever meets the first meets the second. */
function implies(first: Demand, second: Demand): boolean {
  if (first.orNot !== undefined && first.orNot !== second.orNot) return false;
  return first.oneOf.every((column) => second.oneOf.includes(column));
}

/** Takes what meets most demands for its weight, until all are met; then drops what is needless. */
function greedyHit(weights: readonly number[], demands: readonly Demand[]): readonly number[] {
  const chosen = new Set<number>();
  const isMet = ({ oneOf, orNot }: Demand) =>
    (orNot !== undefined && !chosen.has(orNot)) || oneOf.some((column) => chosen.has(column));
  for (;;) {
    const gain = new Map<number, number>();
    for (const demand of demands) {
      if (isMet(demand)) continue;
      for (const column of demand.oneOf) gain.set(column, (gain.get(column) ?? 0) + 1);
    }
    const worth = (column: number) => (gain.get(column) ?? 0) / (weights[column] ?? 1);
    const [best] = [...gain.keys()].toSorted((a, b) => worth(b) - worth(a) || a - b);
    if (best === undefined) break;
    chosen.add(best);
  }
  const dearestFirst = [...chosen].toSorted(
    (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b,
  );
  for (const column of dearestFirst) {
    chosen.delete(column);
    if (!demands.every(isMet)) chosen.add(column);
  }
  return [...chosen].toSorted((a, b) => a - b);
}
