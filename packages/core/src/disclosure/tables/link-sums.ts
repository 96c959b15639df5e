import type { Extent } from './table-cells.ts';
import type { Frame } from './frame.ts';
import { combinationsIn, placesOf } from './frame.ts';
import type { FrameUnknowns, SystemDraft } from './system-draft.ts';
import { addGrowth, addUnknown, learn } from './system-draft.ts';

/**
 * The unknowns of a release whose dimensions are not those of the release before: all are new, and
 * readers know of each sum over the dimensions that both carry whether it changed.
 *
 * @param draft gains what is new
 */
export function linkSums(
  draft: SystemDraft,
  before: FrameUnknowns,
  frame: Frame,
  { release, grows }: { readonly release: number; readonly grows: boolean },
): FrameUnknowns {
  const of = placesOf(frame).map((place, index) =>
    addUnknown(draft, frame, place, { release, count: frame.counts[index] ?? 0 }),
  );
  const now = { frame, of };
  for (const extent of commonExtents(before.frame, frame)) {
    const [plus, minus] = [sumIn(now, extent), sumIn(before, extent)];
    if (plus.count === minus.count) {
      if (plus.of.length > 0 && minus.of.length > 0) {
        draft.relations.push({ kind: 'equal', plus: plus.of, minus: minus.of });
      } else {
        for (const each of [...plus.of, ...minus.of]) learn(draft, each, { isKnown: true });
      }
    } else if (grows) addGrowth(draft, plus.of, minus.of);
  }
  return now;
}

/** What a frame has within an extent: the unknowns, ascending, and how many they are in truth. */
export function sumIn(
  { frame, of }: FrameUnknowns,
  extent: Extent,
): { readonly of: readonly number[]; readonly count: number } {
  const within = combinationsIn(frame, extent);
  const unknowns = within.flatMap((index) => of[index] ?? []);
  return {
    of: unknowns.sort((a, b) => a - b),
    count: within.reduce((sum, index) => sum + (frame.counts[index] ?? 0), 0),
  };
}

/** Every combination of the dimensions that two frames share, of leaves that either has. */
function commonExtents(one: Frame, other: Frame): readonly Extent[] {
  const dimensions = one.dimensions.filter((each) => other.dimensions.includes(each));
  const codes = dimensions.map((dimension) => [
    ...new Set([one, other].flatMap((each) => leavesIn(each, dimension))),
  ]);
  return placesOf({ codes }).map(
    (place) =>
      new Map(dimensions.map((each, level) => [each, new Set(place.slice(level, level + 1))])),
  );
}

function leavesIn({ dimensions, codes }: Frame, dimension: string): readonly string[] {
  return codes[dimensions.indexOf(dimension)] ?? [];
}
