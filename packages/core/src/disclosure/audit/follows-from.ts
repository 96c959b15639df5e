import type { Optimum, Solver } from '../solver.ts';
import type { Knowledge, Terms } from './knowledge.ts';

/** A statement from which something follows: what is said there is added, or taken away. */
export interface Ground {
  /** The id of the statement. */
  readonly id: string;
  readonly sign: 1 | -1;
}

/** Tells why something can be worked out. Kept open, for one release has many questions. */
export interface Explainer {
  /**
   * The statements that hold a sum where it is.
   *
   * @param known unknowns that the attacker knows besides
   * @returns sorted by the order of the statements; empty where it follows from the unknowns alone
   */
  readonly groundsOf: (terms: Terms, known?: readonly number[]) => readonly Ground[];
  readonly close: () => void;
}

/**
 * Opens the whole of what is public as one program, to be asked what holds a sum back: the duals of
 * its rows. For a sum that only whole numbers or the policy settle, it tells what bounds it.
 */
export function openExplainer({ unknowns, statements }: Knowledge, solver: Solver): Explainer {
  const program = solver.open({
    columns: unknowns.map(({ least }) => ({ least, greatest: Infinity })),
    rows: statements,
  });
  const signsAt = (optimum: Optimum): readonly Sign[] =>
    optimum.status === 'optimal' ? Array.from(optimum.rowDuals, signOf) : [];
  return {
    groundsOf: (terms, known = []) => {
      for (const unknown of known) {
        const { count = 0 } = unknowns[unknown] ?? {};
        program.boundColumn(unknown, count, count);
      }
      const above = signsAt(program.optimise('greatest', terms));
      const below = signsAt(program.optimise('least', terms));
      for (const unknown of known) {
        const { least = 0 } = unknowns[unknown] ?? {};
        program.boundColumn(unknown, least, Infinity);
      }
      return statements.flatMap(({ id }, row) => {
        const sign = above[row] || below[row];
        return sign ? [{ id, sign }] : [];
      });
    },
    close: program.close,
  };
}

type Sign = Ground['sign'] | 0;

function signOf(dual: number): Sign {
  if (dual >= 1e-6) return 1;
  return dual <= -1e-6 ? -1 : 0;
}
