import type { Frame } from './frame.ts';
import { placesOf } from './frame.ts';
import type { FrameUnknowns, SystemDraft } from './system-draft.ts';
import { addGrowth, addUnknown, learn } from './system-draft.ts';

/**
 * The unknowns of a release over the same dimensions as the release before.
 *
 * Readers know from the revision list which leaves changed: one that did not is the same unknown
 * still, one that did is a second. A leaf that only one of the two knows had nobody in the other.
 *
 * @param draft gains what is new
 * @param grows what was counted before is counted again, and readers know it
 */
export function shareLeaves(
  draft: SystemDraft,
  before: FrameUnknowns,
  frame: Frame,
  { release, grows }: { readonly release: number; readonly grows: boolean },
): FrameUnknowns {
  const left = new Map(
    placesOf(before.frame).map((place, index) => [JSON.stringify(place), index]),
  );
  const of = placesOf(frame).map((place, index) => {
    const count = frame.counts[index] ?? 0;
    const key = JSON.stringify(place);
    const old = left.get(key);
    left.delete(key);
    const was = old === undefined ? 0 : (before.frame.counts[old] ?? 0);
    const unknown = old === undefined ? undefined : before.of[old];
    if (count === was) return unknown;
    // What grew from nobody is somebody.
    if (unknown === undefined) return addUnknown(draft, frame, place, { release, count, least: 1 });
    const changed = addUnknown(draft, frame, place, { release, count });
    if (grows) addGrowth(draft, [changed], [unknown]);
    return changed;
  });
  for (const old of left.values()) {
    const unknown = before.of[old];
    if (unknown === undefined) continue;
    learn(draft, unknown, before.frame.counts[old] === 0 ? { isKnown: true } : { least: 1 });
  }
  return { frame, of };
}
