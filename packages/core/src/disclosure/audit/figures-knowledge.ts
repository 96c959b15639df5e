import type { Figure } from '../../figure/figure.ts';
import { compareText } from '../../kernel/compare-text.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { isNumber, numberIn, saysAbout } from '../number-in.ts';
import { dimensionsIn, narrowTo, splitKeyOf } from '../split-key.ts';
import type { AlikeSpots, SpotClasses } from './alike-spots.ts';
import { divides, spotClasses } from './alike-spots.ts';
import type { HiddenCount, Knowledge, Statement, Terms } from './knowledge.ts';
import type { PublishedTopic, Voice } from './published-topics.ts';

/** A figure of a release as a sum of unknowns. */
export interface ToldFigure {
  readonly figure: Figure;
  readonly voice: Voice;
  /** By number, ascending; never empty. */
  readonly of: readonly number[];
  /** What the sum is. */
  readonly count: number;
}

/** What an unknown counts: one split, some spots. */
export interface HiddenLeaf {
  readonly split: string;
  readonly spots: readonly string[];
}

/** What the releases of a topic say, without what must not follow from it. */
export interface FiguresKnowledge {
  readonly unknowns: Knowledge['unknowns'];
  /** What each unknown counts. */
  readonly leaves: readonly HiddenLeaf[];
  readonly statements: Knowledge['statements'];
  /** The figures that have a number, shown or withheld, and still add up to it. */
  readonly told: readonly ToldFigure[];
  /** The shown figures that do not: something behind them was corrected in place since. */
  readonly corrected: readonly ToldFigure[];
}

/**
 * Tells the figures of a topic as equations: every shown figure is the sum of what was counted behind
 * it, and the parts of a split add up to their total, with what was left undivided.
 *
 * @source brief §10.3; Handbook on Statistical Disclosure Control, chapters 4 and 5
 */
export function figuresKnowledge({ voices }: PublishedTopic): FiguresKnowledge {
  const tables = voices.map(({ table }) => table);
  const figures = voices.flatMap((voice, release) =>
    voice.figures.filter(hasCount).map((figure) => {
      const split = splitKeyOf(figure.at.split);
      return { voice, release, figure, split, spots: voice.table.spotsOf(figure.at) };
    }),
  );
  const classes = spotClasses(tables, figures);
  const hidden = hiddenIn(voices, classes);
  const sums = figures.flatMap(
    ({ voice, release, figure, split, spots }): readonly ToldFigure[] => {
      const within = classes.classesOf(dimensionsIn(split), spots);
      const of = hidden.numbersOf(release, split, within, saysAbout(figure));
      if (of.length === 0 && numberIn(figure) === 0) return [];
      return [{ figure, voice, of, count: hidden.sumOf(of) }];
    },
  );
  const adds = ({ figure, count }: ToldFigure) => !isNumber(figure) || numberIn(figure) === count;
  const relations = relationsOf(voices.length, classes, hidden);
  const told = sums.filter(adds);
  const shown = Array.from(
    groupBy(
      told.filter(({ figure }) => isNumber(figure)),
      ({ of }) => of.join(),
    ).values(),
  ).flatMap(([first]): readonly Statement[] =>
    first === undefined
      ? []
      : [
          {
            id: nameOfTold(first),
            terms: plus(first.of),
            least: first.count,
            greatest: first.count,
          },
        ],
  );
  return {
    unknowns: hidden.unknowns,
    leaves: hidden.leaves,
    statements: [...relations, ...shown],
    told,
    corrected: sums.filter((each) => !adds(each)),
  };
}

/** A figure of a release by one name. */
export function nameOfTold({ figure: { at }, voice }: ToldFigure): string {
  return JSON.stringify([
    voice.release,
    at.place,
    at.period,
    at.matched ?? '',
    splitKeyOf(at.split),
  ]);
}

/** All of these, each once. */
export function plus(of: readonly number[]): Terms {
  return of.map((unknown) => [unknown, 1]);
}

interface Hidden {
  readonly unknowns: HiddenCount[];
  readonly leaves: HiddenLeaf[];
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
function hiddenIn(voices: readonly Voice[], classes: SpotClasses): Hidden {
  const unknowns: HiddenCount[] = [];
  const leaves: HiddenLeaf[] = [];
  const numbers = new Map<string, number>();
  const add: Hidden['add'] = (id, leaf, hidden) => {
    const number = numbers.get(id) ?? unknowns.push(hidden) - 1;
    numbers.set(id, number);
    leaves[number] = leaf;
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

/** Each split adds up to the next coarser one, release by release and class by class. */
function relationsOf(
  releases: number,
  classes: SpotClasses,
  { numbersOf, sumOf, add }: Hidden,
): readonly Statement[] {
  const relations = new Map<string, Statement>();
  const { families, splitsOf, sinceOf } = classes;
  for (const parts of families) {
    const wholes = families.filter(
      (whole) =>
        divides(parts, whole) &&
        !families.some((between) => divides(between, whole) && divides(parts, between)),
    );
    for (const whole of wholes) {
      for (const split of splitsOf(whole)) {
        const within = splitsOf(parts).filter((each) => narrowTo(each, whole) === split);
        for (const alike of classes.classesOf(parts)) {
          for (let release = 0; release < releases; release += 1) {
            const total = numbersOf(release, split, classes.classesOf(whole, alike.spots), true);
            const divided = within.flatMap((each) => numbersOf(release, each, [alike], true));
            const rest = sumOf(total) - sumOf(divided);
            // Of what was counted "at least" the parts may be more.
            if (total.length === 0 || divided.length === 0 || rest < 0) continue;
            const id = `${total.join()} = ${divided.join()}`;
            if (relations.has(id)) continue;
            const isWhole =
              rest === 0 &&
              alike.spots.every(
                (spot) =>
                  sinceOf(release, split, spot) === undefined ||
                  within.every((each) => sinceOf(release, each, spot) !== undefined),
              );
            const undivided = isWhole
              ? []
              : [add(`undivided ${id}`, { split, spots: alike.spots }, { least: 0, count: rest })];
            const minus = [...divided, ...undivided].map((each) => [each, -1] as const);
            const terms = [...plus(total), ...minus];
            relations.set(id, { id, terms, least: 0, greatest: 0 });
          }
        }
      }
    }
  }
  return [...relations.values()].toSorted((a, b) => compareText(a.id, b.id));
}

function hasCount(figure: Figure): boolean {
  return figure.cell.status === 'withheld' || isNumber(figure);
}
