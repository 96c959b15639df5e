import type { AlikeSpots, SpotClasses } from './alike-spots.ts';
import type { HiddenCount, Terms } from './knowledge.ts';
import type { Voice } from './published-topics.ts';

/** What an unknown counts: one split, some spots. */
export interface HiddenLeaf {
  readonly split: string;
  readonly spots: readonly string[];
}

/** The unknowns behind the figures of a topic; they become more while they are asked for. */
export interface HiddenLeaves {
  readonly unknowns: readonly HiddenCount[];
  /** What each unknown counts. */
  readonly leaves: readonly HiddenLeaf[];
  /** Those that a split adds up in some classes of spots: by number, ascending. */
  readonly numbersOf: (
    release: number,
    split: string,
    classes: readonly AlikeSpots[],
    withAbout: boolean,
  ) => readonly number[];
  readonly sumOf: (of: readonly number[]) => number;
  readonly add: (id: string, leaf: HiddenLeaf, hidden: HiddenCount) => number;
}

/** The unknowns, each made when it is first asked for. */
export function hiddenLeaves(voices: readonly Voice[], classes: SpotClasses): HiddenLeaves {
  const unknowns: HiddenCount[] = [];
  const leaves: HiddenLeaf[] = [];
  const numbers = new Map<string, number>();
  const add: HiddenLeaves['add'] = (id, leaf, hidden) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = unknowns.push(hidden) - 1;
    leaves.push(leaf);
    numbers.set(id, number);
    return number;
  };
  return {
    unknowns,
    leaves,
    add,
    sumOf: (of) => of.reduce((sum, each) => sum + (unknowns[each]?.count ?? 0), 0),
    numbersOf: (release, split, among, withAbout) => {
      const counts = voices[release]?.table.counts.get(split);
      const found = among.flatMap(({ id, spots }) => {
        const since = classes.sinceOf(release, split, id);
        if (since === undefined) return [];
        const each = spots.flatMap((spot) => counts?.get(spot) ?? []);
        const total = (of: 'count' | 'about' | 'least') =>
          each.reduce((sum, spot) => sum + spot[of], 0);
        const name = `${split} ${id} ${since}`;
        const exact = add(name, { split, spots }, { least: total('least'), count: total('count') });
        if (!withAbout || total('about') === 0) return [exact];
        return [exact, add(`${name} about`, { split, spots }, { least: 0, count: total('about') })];
      });
      return found.toSorted((a, b) => a - b);
    },
  };
}

/** All of these, each once. */
export function plus(of: readonly number[]): Terms {
  return of.map((unknown) => [unknown, 1]);
}
