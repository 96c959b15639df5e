import { compareText } from '../kernel/compare-text.ts';
import type { Block, Blocks } from './blocks.ts';
import { isFiner } from './blocks.ts';
import type { Relation, Unknown } from './public-system.ts';
import type { Evidence } from './reach.ts';
import { narrowTo } from './split-key.ts';

/** The unknowns of a topic, as far as anybody asked for them. */
export interface Unknowns {
  readonly list: readonly Unknown[];
  /** The split of each, for whoever asks how small is small. */
  readonly splits: readonly string[];
  /** The unknowns of a split in some blocks, as they were on one of the days; in one order. */
  readonly numbersOf: (
    evidence: number,
    split: string,
    blocks: readonly Block[],
    withAbout: boolean,
  ) => readonly number[];
  readonly relations: readonly Relation[];
}

/**
 * One whole number for each block of each split, a second one where it changed, and what holds
 * between them: parts of whatever kind add up to their total, with what was left undivided.
 */
export function unknownsOf(evidences: readonly Evidence[], blocks: Blocks): Unknowns {
  const list: Unknown[] = [];
  const splits: string[] = [];
  const numbers = new Map<string, number>();
  const add = (unknown: Unknown, split: string) => {
    const known = numbers.get(unknown.id);
    if (known !== undefined) return known;
    numbers.set(unknown.id, list.length);
    splits.push(split);
    return list.push(unknown) - 1;
  };
  const numbersOf: Unknowns['numbersOf'] = (evidence, split, among, withAbout) =>
    among
      .flatMap((block) => {
        const since = blocks.sinceWhen(evidence, split, block.id);
        if (since === undefined) return [];
        const then = evidences[since];
        const leaves = block.spots.flatMap((spot) => then?.leaves.get(split)?.get(spot) ?? []);
        const count = leaves.reduce((sum, leaf) => sum + leaf.count, 0);
        const about = leaves.reduce((sum, leaf) => sum + leaf.about, 0);
        const id = [split || 'total', block.id, ...(since === 0 ? [] : [`#${since}`])].join(' ');
        const least =
          split === '' && then?.areAnswersKnown === true
            ? leaves.filter((leaf) => leaf.count > 0).length
            : 0;
        const exact = add({ id, count, ...(least === 0 ? {} : { least }) }, split);
        return withAbout && about > 0
          ? [exact, add({ id: `${id} about`, count: about }, split)]
          : [exact];
      })
      .toSorted((a, b) => a - b);

  const relations = new Map<string, Relation>();
  for (const [whole, parts] of steps(blocks.families)) {
    for (const index of evidences.keys()) {
      for (const block of blocks.blocksOf(parts)) {
        for (const split of blocks.splitsOf(whole)) {
          const within = blocks.splitsOf(parts).filter((each) => narrowTo(each, whole) === split);
          const minus = within.flatMap((each) => numbersOf(index, each, [block], true));
          const plus = numbersOf(index, split, blocks.blocksIn(whole, block.spots), true);
          if (plus.length === 0 || minus.length === 0) continue;
          const sum = (of: readonly number[]) =>
            of.reduce((total, each) => total + (list[each]?.count ?? 0), 0);
          const rest = sum(plus) - sum(minus);
          // Parts of what was counted "at least" may be more than it.
          if (rest < 0) continue;
          const key = `${plus.join()}=${minus.join()}`;
          if (relations.has(key)) continue;
          // Whatever came of one spot of a block came of all.
          const isDivided = within.every(
            (each) => blocks.sinceWhen(index, each, block.id) !== undefined,
          );
          const residue =
            isDivided && rest === 0
              ? []
              : [
                  add(
                    {
                      id: `${split || 'total'} not by ${parts} ${block.id} #${index}`,
                      count: rest,
                    },
                    split,
                  ),
                ];
          relations.set(key, { kind: 'equal', plus, minus: [...minus, ...residue] });
        }
      }
    }
  }
  return { list, splits, numbersOf, relations: [...relations.values()] };
}

/** Each family with those that divide it one step further. */
function steps(families: readonly string[]): readonly (readonly [whole: string, parts: string])[] {
  return families
    .flatMap((whole) =>
      families
        .filter((parts) => isFiner(parts, whole))
        .filter((parts) => !families.some((each) => isFiner(each, whole) && isFiner(parts, each)))
        .map((parts) => [whole, parts] as const),
    )
    .toSorted(([a, b], [c, d]) => compareText(`${a}/${b}`, `${c}/${d}`));
}
