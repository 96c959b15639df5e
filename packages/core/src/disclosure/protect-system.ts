import type { DisclosureRules, Exposure, PublicSystem, WithheldReason } from './public-system.ts';
import type { Solver } from './solver.ts';

/** Which cells are withheld, and what can be worked out all the same. */
export interface Protection {
  readonly withheld: ReadonlyMap<string, WithheldReason>;
  readonly exposures: readonly Exposure[];
}

/** A stand-in until the engine is there: it withholds the small cells and nothing else. */
export function protectSystem(
  { cells }: PublicSystem,
  _rules: DisclosureRules,
  _solver: Solver,
): Protection {
  const small = cells.filter(({ isSmall, status }) => isSmall && status === 'open');
  return { withheld: new Map(small.map(({ id }) => [id, 'small'])), exposures: [] };
}
