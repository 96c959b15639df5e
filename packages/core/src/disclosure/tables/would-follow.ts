import type { PublicSystem } from '../public-system.ts';
import type { LinearProgram, Solver } from '../solver.ts';

/** Asks what would follow if one withheld cell were shown. */
export interface OpenQuestion {
  /** Withheld cells and small changes that a reader could then work out, by id; a few, small ones first. */
  readonly ifShown: (id: string) => readonly string[];
  readonly close: () => void;
}

/** Enough to explain a cell. */
const fewest = 2;

/**
 * A pattern, ready to be asked cell by cell.
 *
 * @param withheld the ids of all withheld cells
 */
export function openWouldFollow(
  system: PublicSystem,
  withheld: ReadonlySet<string>,
  solver: Solver,
): OpenQuestion {
  const truth = system.unknowns.map(({ count }) => count);
  const hidden = system.cells.filter(({ id }) => withheld.has(id));
  const program = solver.open(programOf(system, withheld));
  const secrets = [
    ...hidden.filter(({ isSmall }) => isSmall).map(({ id, of }) => ({ id, plus: of, minus: [] })),
    ...system.derived,
  ];
  const ifShown = (id: string): readonly string[] => {
    const row = system.cells.findIndex((cell) => cell.id === id);
    const cell = system.cells[row];
    if (cell === undefined) return [];
    const count = valueIn(truth, cell.of);
    program.boundRow(row, count, count);
    // Tables that agree with all that is shown: where two differ in a cell, it does not follow.
    const tables: ArrayLike<number>[] = [];
    const found: string[] = [];
    for (const { id: secret, plus, minus } of secrets) {
      if (secret === id) continue;
      if (found.length === fewest) break;
      const is = valueIn(truth, plus, minus);
      const isOpen = (table: ArrayLike<number>) =>
        Math.abs(valueIn(table, plus, minus) - is) > 0.99;
      if (tables.some(isOpen)) continue;
      const terms = [
        ...plus.map((each) => [each, 1] as const),
        ...minus.map((each) => [each, -1] as const),
      ];
      const isExact = (['greatest', 'least'] as const).every((sense) => {
        const optimum = program.optimise(sense, terms);
        if (optimum.status !== 'optimal') return false;
        tables.push(optimum.columns);
        return !isOpen(optimum.columns);
      });
      if (isExact) found.push(secret);
    }
    program.boundRow(row, 0, Infinity);
    return found;
  };
  return { ifShown, close: program.close };
}

/** One row a cell, in their order, then the relations; what is withheld is bounded by nothing. */
function programOf(
  { unknowns, cells, relations }: PublicSystem,
  withheld: ReadonlySet<string>,
): LinearProgram {
  const truth = unknowns.map(({ count }) => count);
  return {
    columns: unknowns.map(({ count, least = 0, isKnown }) =>
      isKnown === true ? { least: count, greatest: count } : { least, greatest: Infinity },
    ),
    rows: [
      ...cells.map(({ id, of }) => {
        const count = valueIn(truth, of);
        const terms = of.map((each) => [each, 1] as const);
        return withheld.has(id)
          ? { least: 0, greatest: Infinity, terms }
          : { least: count, greatest: count, terms };
      }),
      ...relations.map(({ kind, plus, minus }) => ({
        least: 0,
        greatest: kind === 'equal' ? 0 : Infinity,
        terms: [
          ...plus.map((each) => [each, 1] as const),
          ...minus.map((each) => [each, -1] as const),
        ],
      })),
    ],
  };
}

function valueIn(
  table: ArrayLike<number>,
  plus: readonly number[],
  minus: readonly number[] = [],
): number {
  const sum = (those: readonly number[]) =>
    those.reduce((total, each) => total + (table[each] ?? 0), 0);
  return sum(plus) - sum(minus);
}
