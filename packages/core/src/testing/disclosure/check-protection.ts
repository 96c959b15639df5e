import type { Solver } from '../../disclosure/solver.ts';
import { formatFaults } from './format-faults.ts';
import { guessTables } from './guess-attack.ts';
import { attackTables } from './lp-attack.ts';
import type { AskedForm } from './plain-reading.ts';
import { readPlainly } from './plain-reading.ts';
import type { Published } from './publish-in-turn.ts';
import { spannedForms } from './span-attack.ts';

/** What three attackers made of a file and its pattern. */
export interface ProtectionChecked {
  /** One sentence for each fault of the pattern and for each count that was found; empty is safe. */
  readonly faults: readonly string[];
  /** Forms that the solver could not settle. */
  readonly undecided: number;
  /** Whether all tables that there can be were written down. */
  readonly isGuessed: boolean;
  readonly withheld: number;
  readonly printed: number;
}

/** Steps of writing tables down, and the leaves beyond which nobody begins. */
const guessSteps = 20_000;
const guessLeaves = 14;

/**
 * Holds a pattern against its format and against all attackers: bounds from a solver, sums and
 * differences alone, and where it is tiny every table that there can be.
 *
 * The attackers know the list of revisions; who does not knows less.
 */
export function checkProtection({ input, output }: Published, solver: Solver): ProtectionChecked {
  const reading = readPlainly(input, output);
  const { breaches, undecided } = attackTables(reading, solver);
  const limits = { threshold: input.threshold, greatest: 40, steps: guessSteps };
  const guesses = reading.leaves <= guessLeaves ? guessTables(reading, limits) : undefined;
  const statuses = reading.printed.map(({ cell }) => cell.status);
  return {
    faults: [
      ...formatFaults(input, output),
      ...breaches.map(({ form, value }) => `Bounds give ${placeOf(form)}: ${value}.`),
      ...spannedForms(reading).map((form) => `Sums give ${placeOf(form)}.`),
      ...(guesses?.settled ?? []).map((form) => `The policy gives ${placeOf(form)}.`),
    ],
    undecided: undecided.length,
    isGuessed: guesses?.isComplete === true,
    withheld: statuses.filter((status) => status === 'withheld').length,
    printed: statuses.length,
  };
}

function placeOf({ kind, release, table, at }: AskedForm): string {
  return `${kind} ${JSON.stringify(at)} of table ${table} in release ${release}`;
}
