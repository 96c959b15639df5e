import type { DisclosureRules, Exposure, PublicSystem, WithheldReason } from './public-system.ts';
import type { Solver } from './solver.ts';

/** Which cells to withhold, and what no choice protects. */
export interface Protection {
  readonly withheld: ReadonlyMap<string, WithheldReason>;
  readonly exposures: readonly Exposure[];
}

/** Stub: withholds the small cells. The engine takes its place. */
export function protectSystem(
  system: PublicSystem,
  _rules: DisclosureRules,
  _solver: Solver,
): Protection {
  const small = system.cells.filter(({ isSmall, status }) => isSmall && status === 'open');
  return { withheld: new Map(small.map(({ id }) => [id, 'small'])), exposures: [] };
}

/** Stub: what follows where one withheld cell is shown. */
export function exposuresIf(
  _system: PublicSystem,
  _rules: DisclosureRules,
  _solver: Solver,
  _withheld: ReadonlySet<string>,
  _shown: string,
): readonly Exposure[] {
  return [];
}
