import { isNumber, numberIn, saysAbout } from './number-in.ts';
import type { Evidence } from './reach.ts';
import { splitKeyOf } from './split-key.ts';
import type { Speaker } from './topic.ts';

/**
 * False of a release of which a figure is no longer what it shows: something was corrected in place.
 *
 * @source brief R-54
 */
export function isAsCounted({
  speaker,
  evidence,
}: {
  readonly speaker: Speaker;
  readonly evidence: Evidence;
}): boolean {
  return (
    !speaker.isPublic ||
    speaker.figures.every((figure) => {
      if (!isNumber(figure)) return true;
      const spots = evidence.spotsOf(figure.at) ?? [];
      const leaves = evidence.leaves.get(splitKeyOf(figure.at.split));
      const counts = spots.map((spot) => {
        const leaf = leaves?.get(spot);
        return (leaf?.count ?? 0) + (saysAbout(figure) ? (leaf?.about ?? 0) : 0);
      });
      return counts.reduce((sum, count) => sum + count, 0) === numberIn(figure);
    })
  );
}
