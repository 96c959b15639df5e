import { compareText } from '../../kernel/compare-text.ts';
import type { PublicSystem, SystemCell, Unknown } from '../public-system.ts';
import type { ProgramRow } from '../solver.ts';

/** A sum of unknowns that somebody may be after: a cell, or a difference that is never printed. */
export interface Form {
  readonly id: string;
  readonly terms: ProgramRow['terms'];
  /** What it truly is. */
  readonly count: number;
}

/** A system in the one order in which it is worked on, whatever order it came in. */
export interface OrderedSystem {
  readonly unknowns: readonly Unknown[];
  /** The cells, and after them the derived counts. */
  readonly forms: readonly Form[];
  /** The cell of each of the first forms. */
  readonly cells: readonly SystemCell[];
  /** What holds whatever is printed. */
  readonly relations: readonly ProgramRow[];
}

/**
 * The system with everything sorted by its id, so that one input has one result.
 *
 * @throws {RangeError} where a cell adds up an unknown that there is not
 */
export function orderSystem(system: PublicSystem): OrderedSystem {
  const order = system.unknowns
    .map(({ id }, index) => ({ id, index }))
    .toSorted((a, b) => compareText(a.id, b.id));
  const place = new Map(order.map(({ index }, rank) => [index, rank]));
  const unknowns = order.flatMap(({ index }) => system.unknowns.slice(index, index + 1));

  const termsOf = (plus: readonly number[], minus: readonly number[]): ProgramRow['terms'] => {
    const coefficients = new Map<number, number>();
    const add = (index: number, sign: number) => {
      const rank = place.get(index);
      if (rank === undefined) throw new RangeError(`Expected a known unknown, got ${index}.`);
      coefficients.set(rank, (coefficients.get(rank) ?? 0) + sign);
    };
    for (const index of plus) add(index, 1);
    for (const index of minus) add(index, -1);
    return Array.from(coefficients)
      .filter(([, coefficient]) => coefficient !== 0)
      .toSorted(([a], [b]) => a - b);
  };
  const countOf = (terms: ProgramRow['terms']) =>
    terms.reduce((sum, [rank, factor]) => sum + factor * (unknowns[rank]?.count ?? 0), 0);
  const formOf = (id: string, plus: readonly number[], minus: readonly number[]): Form => {
    const terms = termsOf(plus, minus);
    return { id, terms, count: countOf(terms) };
  };

  const cells = system.cells.toSorted((a, b) => compareText(a.id, b.id));
  const derived = system.derived.toSorted((a, b) => compareText(a.id, b.id));
  const relations = system.relations
    .map(({ kind, plus, minus }) => ({
      least: 0,
      greatest: kind === 'equal' ? 0 : Infinity,
      terms: termsOf(plus, minus),
    }))
    .filter(({ terms }) => terms.length > 0)
    .toSorted((a, b) => compareText(wordsOf(a), wordsOf(b)));
  return {
    unknowns,
    forms: [
      ...cells.map(({ id, of }) => formOf(id, of, [])),
      ...derived.map(({ id, plus, minus }) => formOf(id, plus, minus)),
    ],
    cells,
    relations,
  };
}

/** The cells that are still to be decided about, by number: small ones are decided already. */
export function openCells({ cells }: OrderedSystem): readonly number[] {
  return [...cells.entries()]
    .filter(([, { status, isSmall }]) => status === 'open' && !isSmall)
    .map(([form]) => form);
}

/** What readers lose where these cells are withheld. */
export function weightIn({ cells }: OrderedSystem, those: readonly number[]): number {
  return those.reduce((sum, each) => sum + (cells[each]?.weight ?? 0), 0);
}

function wordsOf({ greatest, terms }: ProgramRow): string {
  return `${greatest} ${terms.map(([rank, factor]) => `${factor}x${rank}`).join(' ')}`;
}
