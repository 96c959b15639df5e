import type { DisclosureRules, Exposure, PublicSystem, WithheldReason } from './public-system.ts';
import type { Solver } from './solver.ts';

/** Which cells to withhold, and what no choice protects. */
export interface Protection {
  readonly withheld: ReadonlyMap<string, WithheldReason>;
  readonly exposures: readonly Exposure[];
}

/** Stub until the engine takes its place: where anything is small, it withholds everything. */
export function protectSystem(
  { cells, derived }: PublicSystem,
  _rules: DisclosureRules,
  _solver: Solver,
): Protection {
  const open = cells.filter(({ status }) => status === 'open');
  const isQuiet = derived.length === 0 && !open.some(({ isSmall }) => isSmall);
  return {
    withheld: new Map(
      (isQuiet ? [] : open).map(({ id, isSmall }) => [id, isSmall ? 'small' : 'complement']),
    ),
    exposures: [],
  };
}
