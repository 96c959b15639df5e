import { compareText } from '../../kernel/compare-text.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { dimensionsIn, narrowTo, splitKeyOf, splitOfKey } from '../split-key.ts';
import type { ToldFigure } from './figures-knowledge.ts';
import { changeTerms } from './hidden-counts.ts';
import { plus } from './hidden-leaves.ts';
import type { Terms } from './knowledge.ts';
import { keyOfPlace } from './published-topics.ts';

/** A count that no figure prints and readers would get by subtracting. */
export interface ImpliedSum {
  /** `implied`: what figures leave of another. `change`: what a later release counts more, or less. */
  readonly kind: 'implied' | 'change';
  readonly terms: Terms;
  /** The figure that is subtracted from, and those that are subtracted. */
  readonly from: readonly [ToldFigure, ...ToldFigure[]];
  /** How it is split, or by which dimensions: its threshold may be another than that of the whole. */
  readonly split: Readonly<Record<string, string>>;
}

/**
 * Whatever figures leave of one another: the places of a country or zone that are not printed, the
 * months of a semester, what is not like for like, the parts of a split, and what a later release
 * counts of the same figure more or less than an earlier one.
 *
 * @param levelOf which places are parts of one another: those of one level are not
 * @source brief §10.3: implied cells count as cells
 */
export function impliedSums(
  told: readonly ToldFigure[],
  levelOf: (place: string) => string,
): readonly ImpliedSum[] {
  const partsAlong: readonly Axis[] = [
    {
      keyOf: ({ figure: { at } }) => keyOfPlace({ ...at, place: '' }),
      levelOf: ({ figure: { at } }) => levelOf(at.place),
    },
    {
      keyOf: ({ figure: { at } }) => JSON.stringify([at.place, at.matched, splitKeyOf(at.split)]),
      levelOf: ({ figure: { at } }) => ('month' in at.period ? 'month' : 'whole'),
    },
    {
      keyOf: ({
        figure: {
          at: { matched: _, ...at },
        },
      }) => keyOfPlace(at),
      levelOf: ({ figure: { at } }) => at.matched ?? '',
    },
  ];
  return [
    ...partsAlong.flatMap((axis) => leftAlong(told, axis)),
    ...undivided(told),
    ...changes(told),
  ];
}

interface Axis {
  readonly keyOf: (told: ToldFigure) => string;
  readonly levelOf: (told: ToldFigure) => string;
}

function leftAlong(told: readonly ToldFigure[], { keyOf, levelOf }: Axis): readonly ImpliedSum[] {
  return [...groupBy(told, keyOf).values()].flatMap((along) => {
    const levels = [...groupBy(along, levelOf)].toSorted(([a], [b]) => compareText(a, b));
    return levels.flatMap(([level, wholes]) =>
      levels
        .filter(([other]) => other !== level)
        .flatMap(([, parts]) => wholes.flatMap((whole) => leftOf(whole, parts))),
    );
  });
}

/** What is in none of the parts that lie wholly in a figure. */
function leftOf(whole: ToldFigure, parts: readonly ToldFigure[]): readonly ImpliedSum[] {
  const all = new Set(whole.of);
  const inside = parts.filter(
    ({ of }) => of.length < all.size && of.every((each) => all.has(each)),
  );
  const covered = new Set(inside.flatMap(({ of }) => of));
  if (covered.size === 0 || covered.size === all.size) return [];
  const terms = plus(whole.of.filter((each) => !covered.has(each)));
  return [{ kind: 'implied', terms, from: [whole, ...inside], split: whole.figure.at.split }];
}

/** What the printed parts of one more dimension leave of their total, in one release. */
function undivided(told: readonly ToldFigure[]): readonly ImpliedSum[] {
  const together = groupBy(told, ({ voice, figure: { at } }) =>
    JSON.stringify([voice.release, keyOfPlace({ ...at, split: {} })]),
  );
  return [...together.values()].flatMap((here) => {
    const families = groupBy(here, ({ figure }) => dimensionsIn(splitKeyOf(figure.at.split)));
    return here.flatMap((whole) => {
      const split = splitKeyOf(whole.figure.at.split);
      const own = dimensionsIn(split);
      return [...families].flatMap(([family, all]): readonly ImpliedSum[] => {
        const parts = all.filter(
          ({ figure }) => narrowTo(splitKeyOf(figure.at.split), own) === split,
        );
        if (wordsIn(family) !== wordsIn(own) + 1 || parts.length === 0) return [];
        const terms = changeTerms(
          whole.of,
          parts.flatMap(({ of }) => of),
        );
        return [{ kind: 'implied', terms, from: [whole, ...parts], split: splitOfKey(family) }];
      });
    });
  });
}

function wordsIn(family: string): number {
  return family === '' ? 0 : family.split(' ').length;
}

/** The same figure in two releases. */
function changes(told: readonly ToldFigure[]): readonly ImpliedSum[] {
  return [...groupBy(told, ({ figure }) => keyOfPlace(figure.at)).values()].flatMap((same) =>
    same.flatMap((later, place) =>
      same.slice(0, place).flatMap((earlier): readonly ImpliedSum[] => {
        const terms = changeTerms(later.of, earlier.of);
        if (terms.length === 0) return [];
        const { split } = later.figure.at;
        return [{ kind: 'change', terms, from: [later, earlier], split }];
      }),
    ),
  );
}
