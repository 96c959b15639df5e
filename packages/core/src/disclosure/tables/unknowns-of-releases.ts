import type { FrameUnknowns, SystemDraft } from './system-draft.ts';
import { addUnknown } from './system-draft.ts';
import type { Frame } from './frame.ts';
import { placesOf } from './frame.ts';
import { carriedDimensions, frameOf, usedDimensions } from './frame-of.ts';
import { baseOf } from './axis.ts';
import { junctionTreeOf } from './junction-tree.ts';
import { linkSums, sumIn } from './link-sums.ts';
import type { ProtectInput } from './protect-input.ts';
import type { ChainedRelease } from './release-chain.ts';
import { shareLeaves } from './share-leaves.ts';

/** The frames of each release: one, or several that agree on what they share. */
export type UnknownsOfReleases = readonly (readonly FrameUnknowns[])[];

/**
 * The unknowns behind all releases of a file.
 *
 * A single release whose tables hang together like a tree has a frame a table; otherwise a release is
 * one full cross of all dimensions that any release needs and it carries.
 *
 * @param draft gains the unknowns, and what is known of them
 */
export function unknownsOfReleases(
  draft: SystemDraft,
  chain: readonly ChainedRelease[],
): UnknownsOfReleases {
  const [first, ...others] = chain;
  if (first === undefined) return [];
  if (others.length === 0) return [framesOf(draft, first.input)];
  const wanted = [...new Set(chain.flatMap(({ input }) => usedDimensions(input)))].sort();
  const crosses = chain.map(({ input }) => frameOf(input, carriedDimensions(input, wanted)));
  const found: FrameUnknowns[] = [];
  for (const [index, frame] of crosses.entries()) {
    const before = found.at(-1);
    const release = { release: index + 1, grows: chain[index]?.relation === 'grows' };
    if (before === undefined) found.push(newFrame(draft, frame, 1));
    else if (before.frame.dimensions.join('\n') === frame.dimensions.join('\n')) {
      found.push(shareLeaves(draft, before, frame, release));
    } else found.push(linkSums(draft, before, frame, release));
  }
  return found.map((each) => [each]);
}

function framesOf(draft: SystemDraft, input: ProtectInput): readonly FrameUnknowns[] {
  const tree = junctionTreeOf(
    input.tables.map((names) => names.map((name) => baseOf(input, name))),
  );
  if (tree === undefined) return [newFrame(draft, frameOf(input, usedDimensions(input)), 1)];
  const frames = tree.sets.map((set) => newFrame(draft, frameOf(input, set), 1));
  for (const { first, second, shared } of tree.junctions) {
    const [one, other] = [frames[first], frames[second]];
    if (one === undefined || other === undefined) continue;
    const codes = shared.map((each) => one.frame.codes[one.frame.dimensions.indexOf(each)] ?? []);
    for (const place of placesOf({ codes })) {
      const extent = new Map(
        shared.map((each, level) => [each, new Set(place.slice(level, level + 1))]),
      );
      const [plus, minus] = [sumIn(one, extent).of, sumIn(other, extent).of];
      draft.relations.push({ kind: 'equal', plus, minus });
    }
  }
  return frames;
}

function newFrame(draft: SystemDraft, frame: Frame, release: number): FrameUnknowns {
  const of = placesOf(frame).map((place, index) =>
    addUnknown(draft, frame, place, { release, count: frame.counts[index] ?? 0 }),
  );
  return { frame, of };
}
