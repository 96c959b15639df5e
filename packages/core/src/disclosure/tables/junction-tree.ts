/** Two sets of dimensions that hold hands, and the dimensions that both have. */
export interface Junction {
  readonly first: number;
  readonly second: number;
  readonly shared: readonly string[];
}

/** Sets of dimensions, none within another, and how they hang together. */
export interface JunctionTree {
  readonly sets: readonly (readonly string[])[];
  readonly junctions: readonly Junction[];
}

/**
 * The dimensions of tables as a tree in which all sets with a dimension in common hang together.
 *
 * Where there is one, tables that agree on what neighbours share always have a common table of whole
 * numbers behind them: nobody needs to look at the full cross.
 *
 * @param tables the base dimensions of each table
 * @returns undefined where there is no such tree: three tables that share two by two
 * @source Beeri, Fagin, Maier and Yannakakis (1983), On the desirability of acyclic database schemes;
 *   Dobra and Fienberg (2000), Bounds for cell entries in contingency tables given marginal totals
 */
export function junctionTreeOf(tables: readonly (readonly string[])[]): JunctionTree | undefined {
  const sets = greatestOf(tables);
  const junctions: Junction[] = [];
  const reached = new Set([0]);
  while (reached.size < sets.length) {
    const [best] = sets
      .flatMap((set, second) => (reached.has(second) ? [] : [{ set, second }]))
      .flatMap(({ set, second }) =>
        Array.from(reached, (first) => {
          const shared = set.filter((each) => sets[first]?.includes(each));
          return { first, second, shared };
        }),
      )
      .sort((a, b) => b.shared.length - a.shared.length || a.second - b.second);
    if (best === undefined) break;
    junctions.push(best);
    reached.add(best.second);
  }
  // In a tree each dimension is shared once less often than it occurs.
  const occurring = sets.flat();
  const shared = junctions.flatMap((each) => each.shared);
  const isTree = occurring.length - shared.length === new Set(occurring).size;
  return isTree ? { sets, junctions } : undefined;
}

/** Each set once, in the order of the alphabet, and none that lies within another. */
function greatestOf(tables: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const unique = new Map(
    tables.map((each) => [...new Set(each)].sort()).map((each) => [each.join('\n'), each]),
  );
  const sets = [...unique.values()].sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
  return sets.filter(
    (set) =>
      !sets.some((other) => other.length > set.length && set.every((each) => other.includes(each))),
  );
}
