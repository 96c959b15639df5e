import type { DerivedCount } from '../public-system.ts';
import type { FrameUnknowns } from './system-draft.ts';
import { sumIn } from './link-sums.ts';
import { compareSets, numberedId } from './number-sets.ts';
import type { ChainedRelease } from './release-chain.ts';
import { extentOf, nameOfCell, tableCells } from './table-cells.ts';
import type { UnknownsOfReleases } from './unknowns-of-releases.ts';

/** A small change, with the cell and the releases that it is a change of. */
export interface SmallChange extends DerivedCount {
  readonly means: {
    readonly release: number;
    readonly since: number;
    readonly at: Readonly<Record<string, string>>;
  };
}

/**
 * What changed by a small count from one release to a later one, for every cell of the later one that
 * the earlier could have printed: each once, whatever cells it stands for.
 *
 * @param chain releases, the oldest first
 */
export function derivedCounts(
  chain: readonly ChainedRelease[],
  frames: UnknownsOfReleases,
): readonly SmallChange[] {
  const found = new Map<string, Omit<SmallChange, 'id'>>();
  for (const [later, { input }] of chain.entries()) {
    for (const cell of later === 0 ? [] : tableCells(input)) {
      const extent = extentOf(cell);
      const now = sumWhere(frames[later]?.[0], extent);
      for (const [earlier] of chain.slice(0, later).entries()) {
        const then = sumWhere(frames[earlier]?.[0], extent);
        if (now === undefined || then === undefined) continue;
        const change = now.count - then.count;
        if (change === 0 || Math.abs(change) >= input.threshold) continue;
        const [more, less] = change > 0 ? [now.of, then.of] : [then.of, now.of];
        const plus = without(more, less);
        const minus = without(less, more);
        const key = JSON.stringify([plus, minus]);
        if (found.has(key)) continue;
        const means = { release: later + 1, since: earlier + 1, at: cell.at };
        found.set(key, { plus, minus, means });
      }
    }
  }
  return Array.from(found.values())
    .sort((a, b) => compareSets(a.plus, b.plus) || compareSets(a.minus, b.minus))
    .map((each, number) => {
      const { at, since, release } = each.means;
      return { id: numberedId('d', number, `${nameOfCell(at)} ${since} → ${release}`), ...each };
    });
}

/** A sum where the release has its dimensions; the zeros of leaves that it does not know are left out. */
function sumWhere(frame: FrameUnknowns | undefined, extent: ReturnType<typeof extentOf>) {
  if (frame === undefined) return undefined;
  const isCarried = Array.from(extent.keys()).every((each) =>
    frame.frame.dimensions.includes(each),
  );
  return isCarried ? sumIn(frame, extent) : undefined;
}

function without(these: readonly number[], those: readonly number[]): readonly number[] {
  const gone = new Set(those);
  return these.filter((each) => !gone.has(each));
}
