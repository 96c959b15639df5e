import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { countRead } from './count-read.ts';
import { isGuarded } from './is-guarded.ts';
import { isSmallCount } from './is-small-count.ts';
import type { DisclosureContext } from './protect-figures.ts';

/** A version of a report that is public already. */
export interface PublicVersion {
  readonly version: number;
  readonly figures: readonly Figure[];
}

/**
 * The figures of protected units that differ from an earlier version of the same report by a small
 * count: whoever has both knows of how few the late return was, or the correction.
 *
 * A cell that was no number before is no difference: it is protected like every other.
 *
 * @param figures of the version that would be published
 * @param earlier all versions that are public, in any order
 * @returns one finding for each figure and version
 * @source brief R-53 (successive releases), R-54
 */
export function compareVersions(
  figures: readonly Figure[],
  earlier: readonly PublicVersion[],
  context: DisclosureContext,
): readonly Finding[] {
  const { policy, semester } = context;
  const refOf = ({ at }: Figure) => figureRefOf(at, semester);
  const now = new Map(
    figures
      .filter(isGuarded(context))
      .filter(isNumber)
      .map((figure) => [refOf(figure), countRead(figure)]),
  );
  return earlier.flatMap(({ version, figures: published }) =>
    published.filter(isNumber).flatMap((figure) => {
      const [ref, before] = [refOf(figure), countRead(figure)];
      const count = Math.abs((now.get(ref) ?? before) - before);
      if (!isSmallCount(count, policy)) return [];
      return [finding('disclosure/small-revision', ref, {}, { count, version })];
    }),
  );
}

function isNumber({ cell }: Figure): boolean {
  return cell.status === 'shown' && cell.quantity.kind !== 'unknown';
}
