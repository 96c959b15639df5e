import type { Figure } from '../figure/figure.ts';
import { groupBy } from '../kernel/group-by.ts';
import { writeStableJson } from '../kernel/stable-json.ts';

/**
 * A figure of an earlier release that no longer names who did not confirm it: what was named then
 * is not named again once the publication policy names nobody. What several bodies said alike is
 * said once, of all their counts.
 *
 * @source brief
 */
export function withoutBodies(figure: Figure): Figure {
  const { confirmations, ...rest } = figure;
  if (confirmations === undefined) return figure;
  const alike = groupBy(
    confirmations.map(({ body: _, ...said }) => said),
    ({ counts: _, ...said }) => writeStableJson(said),
  );
  const unnamed = Array.from(alike.values()).flatMap((same) => {
    const counts = same.reduce((sum, each) => sum + each.counts, 0);
    return same.slice(0, 1).map((each) => ({ ...each, counts }));
  });
  return { ...rest, confirmations: unnamed };
}
