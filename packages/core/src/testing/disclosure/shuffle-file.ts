import type { Hierarchy, ProtectInput } from '../../disclosure/tables/protect-input.ts';
import type { ProtectOutput } from '../../disclosure/tables/protect-output.ts';

/**
 * The same file in another order: cells, the keys in them, codes in groups, groups, hierarchies, tables,
 * and all of it again in what came before.
 *
 * @param seed one order for each
 */
export function shuffleFile(input: ProtectInput, seed: number): ProtectInput {
  const order = orderOf(seed);
  const keys = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(order(Object.entries(record)));
  const hierarchy = ({ groups, ...rest }: Hierarchy): Hierarchy => {
    if (groups === undefined) return rest;
    const own = Object.entries(groups).map(([code, codes]) => [code, order(codes)] as const);
    return { ...rest, groups: Object.fromEntries(order(own)) };
  };
  const { previous } = input;
  return {
    ...input,
    hierarchies: keys(
      Object.fromEntries(
        Object.entries(input.hierarchies).map(([name, each]) => [name, hierarchy(each)]),
      ),
    ),
    tables: order(input.tables),
    // Spread again, so that the count is where it was: of type it has no order.
    cells: order(input.cells).map(({ count, ...codes }) => ({ ...keys(codes), count })),
    ...(previous === undefined
      ? {}
      : {
          previous: {
            ...previous,
            input: shuffleFile(previous.input, seed + 1),
            output: shuffledOutput(previous, seed + 1),
          },
        }),
  };
}

/** A pattern by its content: the same for every order of tables and cells. */
export function contentOf({ tables }: ProtectOutput): readonly string[] {
  return tables
    .map(({ dimensions, cells }) => {
      const lines = cells.map((cell) =>
        JSON.stringify(
          Object.entries({ ...cell, at: Object.entries(cell.at).toSorted() }).toSorted(),
        ),
      );
      return `${dimensions.toSorted().join()} ${lines.toSorted().join()}`;
    })
    .toSorted();
}

/** A shuffle that is the same for the same seed. */
export function orderOf(seed: number): <Item>(list: readonly Item[]) => Item[] {
  let state = (seed * 2 + 1) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return (list) => {
    const drawn = list.map((item) => ({ item, key: next() }));
    return drawn.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
  };
}

/** Its tables follow those of its file. */
function shuffledOutput(
  { input, output }: NonNullable<ProtectInput['previous']>,
  seed: number,
): ProtectOutput {
  const order = orderOf(seed);
  const tables = new Map(output.tables.map((table) => [table.dimensions.join(), table]));
  return {
    tables: shuffleFile(input, seed).tables.flatMap((names) => {
      const table = tables.get(names.join());
      return table === undefined ? [] : [{ ...table, cells: order(table.cells) }];
    }),
  };
}
