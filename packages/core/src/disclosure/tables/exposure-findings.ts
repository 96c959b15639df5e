import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { protectSystem } from '../protect-system.ts';
import type { Exposure } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import { intervalOf } from './interval-of.ts';
import { nameOfMeaning } from './name-of-meaning.ts';
import type { ProtectInput } from './protect-input.ts';
import { releaseChain } from './release-chain.ts';
import { rulesOf } from './rules-of.ts';
import type { SystemOfTables } from './system-of-tables.ts';
import { systemOfChain } from './system-of-tables.ts';

/**
 * What no choice of cells protects, as findings. What readers can work out from the earlier releases
 * alone is lost already and stops nothing: it is a warning.
 */
export function exposureFindings(
  exposures: readonly Exposure[],
  { meaning }: SystemOfTables,
  input: ProtectInput,
  solver: Solver,
): readonly Finding[] {
  if (exposures.length === 0) return [];
  const chain = releaseChain(input);
  const lost = lostBefore(chain.slice(0, -1), input, solver);
  const nameOf = (id: string) => {
    const means = meaning.get(id);
    return means === undefined ? id : nameOfMeaning(means, chain.length);
  };
  return exposures.map(({ id, least, greatest, from }) => {
    const code = lost.has(JSON.stringify(meaning.get(id)))
      ? 'disclosure/public-already'
      : 'disclosure/cannot-protect';
    const values = { interval: intervalOf(least, greatest), follows: from.map(nameOf).join(', ') };
    return finding(code, nameOf(id), {}, values);
  });
}

/** What can be worked out without the release that is to come. */
function lostBefore(
  earlier: ReturnType<typeof releaseChain>,
  input: ProtectInput,
  solver: Solver,
): ReadonlySet<string> {
  if (earlier.length === 0) return new Set();
  const { system, meaning } = systemOfChain(earlier);
  const { exposures } = protectSystem(system, rulesOf(input), solver);
  return new Set(exposures.map(({ id }) => JSON.stringify(meaning.get(id))));
}
