import type { OpenProgram, Solver } from '../../disclosure/solver.ts';
import type { ProtectInput } from '../../disclosure/tables/protect-input.ts';
import type { BareCell } from './patterns.ts';
import { bareCellsOf } from './patterns.ts';

/** The cheapest set of further cells that must be withheld beside the small ones. */
export interface LeastLoss {
  /** What it costs: the number of printed cells, unless each was given another price. */
  readonly cost: number;
  /** Cells of the cheapest set, by their leaves. */
  readonly withheld: readonly (readonly number[])[];
}

/** How many sets of leaves may be free to be shown or withheld: twice as many sets for each. */
const mostFree = 16;

/**
 * The exact optimum for a small file without earlier releases: all sets of cells from the cheapest on,
 * until one leaves no small count with a single whole value.
 *
 * A set that fails is grown until nothing can be added without success: whatever lies within that fails
 * too, since a reader of fewer cells knows less.
 *
 * @param priceOf of one printed cell, more than 0
 * @returns undefined where there are too many cells to try, or the solver gave up
 */
export function leastLoss(
  input: ProtectInput,
  solver: Solver,
  priceOf: (cell: BareCell) => number = () => 1,
): LeastLoss | undefined {
  const sums = sumsOf(bareCellsOf(input), priceOf);
  const free = sums.filter(({ isSmall }) => !isSmall);
  const leaves = 1 + Math.max(-1, ...sums.flatMap((sum) => sum.leaves));
  if (free.length > mostFree) return undefined;
  const program = solver.open({
    columns: Array.from({ length: leaves }, () => ({ least: 0, greatest: Infinity })),
    rows: sums.map(({ leaves: of, count, isSmall }) => ({
      least: isSmall ? 0 : count,
      greatest: isSmall ? Infinity : count,
      terms: of.map((leaf) => [leaf, 1] as const),
    })),
  });
  try {
    const isSafe = safetyIn(program, sums, leaves);
    return cheapest(free, isSafe);
  } catch (error) {
    if (error instanceof GaveUp) return undefined;
    throw error;
  } finally {
    program.close();
  }
}

interface Sum {
  readonly leaves: readonly number[];
  readonly count: number;
  readonly isSmall: boolean;
  readonly price: number;
}

class GaveUp extends Error {}

/** Printed cells of the same leaves are one. */
function sumsOf(cells: readonly BareCell[], priceOf: (cell: BareCell) => number): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const cell of cells) {
    const key = cell.leaves.join();
    sums.set(key, { ...cell, price: (sums.get(key)?.price ?? 0) + priceOf(cell) });
  }
  return Array.from(sums.values());
}

/** Bit by bit: whether the free cell of that number is withheld. */
type Choice = number;

function cheapest(
  free: readonly Sum[],
  isSafe: (choice: Choice) => boolean,
): LeastLoss | undefined {
  const all: Choice = 2 ** free.length - 1;
  const choices = Array.from({ length: all + 1 }, (_, choice) => ({
    choice,
    cost: free.reduce((sum, { price }, bit) => sum + (hasBit(choice, bit) ? price : 0), 0),
  })).toSorted((a, b) => a.cost - b.cost || a.choice - b.choice);
  const failed: Choice[] = [];
  for (const { choice, cost } of choices) {
    if (failed.some((larger) => (choice & ~larger) === 0)) continue;
    if (isSafe(choice)) {
      const withheld = free.filter((_, bit) => hasBit(choice, bit)).map(({ leaves }) => leaves);
      return { cost, withheld };
    }
    let larger = choice;
    free.forEach((_, bit) => {
      if (!hasBit(larger, bit) && !isSafe(larger | (1 << bit))) larger |= 1 << bit;
    });
    failed.push(larger);
  }
  return undefined;
}

function hasBit(choice: Choice, bit: number): boolean {
  return (choice & (1 << bit)) !== 0;
}

/** Whether each small count can be something else when these cells are withheld as well. */
function safetyIn(program: OpenProgram, sums: readonly Sum[], leaves: number) {
  const small = sums.filter(({ isSmall }) => isSmall);
  /** For each small count the free cells that must be withheld for it to be what it is not. */
  const ways = new Map<Sum, Choice[]>(small.map((sum) => [sum, []]));
  const free = sums.filter(({ isSmall }) => !isSmall);
  const learn = (columns: Float64Array) => {
    const valueOf = ({ leaves: of }: Sum) =>
      of.reduce((sum, leaf) => sum + Math.round(columns[leaf] ?? NaN), 0);
    if (columns.some((value) => Math.abs(value - Math.round(value)) > 1e-6)) return;
    const need = free.reduce(
      (choice, sum, bit) => (valueOf(sum) === sum.count ? choice : choice | (1 << bit)),
      0,
    );
    for (const [sum, known] of ways) if (valueOf(sum) !== sum.count) known.push(need);
  };
  const isOpen = (sum: Sum, choice: Choice) =>
    ways.get(sum)?.some((need) => (need & ~choice) === 0) === true;
  const canDiffer = (sum: Sum): boolean => {
    const terms = sum.leaves.map((leaf) => [leaf, 1] as const);
    const bounds = (['greatest', 'least'] as const).map((sense) => {
      const found = program.optimise(sense, terms);
      if (found.status === 'unbounded') return sense === 'greatest' ? Infinity : -Infinity;
      if (found.status !== 'optimal') throw new GaveUp();
      learn(found.columns);
      return found.value;
    });
    const [greatest = NaN, least = NaN] = bounds;
    return greatest >= sum.count + 1 - 1e-6 || least <= sum.count - 1 + 1e-6;
  };
  const whole = Array.from({ length: leaves }, (_, leaf) => leaf);
  return (choice: Choice): boolean => {
    sums.forEach((sum, row) => {
      const bit = free.indexOf(sum);
      const isWithheld = sum.isSmall || hasBit(choice, bit);
      program.boundRow(row, isWithheld ? 0 : sum.count, isWithheld ? Infinity : sum.count);
    });
    return small.every((sum) => {
      if (isOpen(sum, choice)) return true;
      if (!canDiffer(sum)) return false;
      if (isOpen(sum, choice)) return true;
      program.askWhole(whole);
      const differs = canDiffer(sum);
      program.askWhole([]);
      return differs;
    });
  };
}
