import type { Figure } from '../../figure/figure.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { isNumber, numberIn, saysAbout } from '../number-in.ts';
import { dimensionsIn, splitKeyOf } from '../split-key.ts';
import { spotClasses } from './alike-spots.ts';
import type { HiddenLeaf } from './hidden-leaves.ts';
import { hiddenLeaves, plus } from './hidden-leaves.ts';
import type { Knowledge, Statement } from './knowledge.ts';
import type { PublishedTopic, Voice } from './published-topics.ts';
import { keyOfPlace } from './published-topics.ts';
import { splitRelations } from './split-relations.ts';

/** A figure of a release as a sum of unknowns. */
export interface ToldFigure {
  readonly figure: Figure;
  readonly voice: Voice;
  /** By number, ascending; never empty. */
  readonly of: readonly number[];
  /** What the sum is. */
  readonly count: number;
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
  const hidden = hiddenLeaves(voices, classes);
  const sums = figures.flatMap(
    ({ voice, release, figure, split, spots }): readonly ToldFigure[] => {
      const within = classes.classesOf(dimensionsIn(split), spots);
      const of = hidden.numbersOf(release, split, within, saysAbout(figure));
      if (of.length === 0 && numberIn(figure) === 0) return [];
      return [{ figure, voice, of, count: hidden.sumOf(of) }];
    },
  );
  const adds = ({ figure, count }: ToldFigure) => !isNumber(figure) || numberIn(figure) === count;
  const relations = splitRelations(voices.length, classes, hidden);
  const told = sums.filter(adds);
  const shown = Array.from(
    groupBy(
      told.filter(({ figure }) => isNumber(figure)),
      ({ of }) => of.join(),
    ).values(),
  ).flatMap((same) =>
    same.slice(0, 1).map((first): Statement => ({
      id: nameOfTold(first),
      terms: plus(first.of),
      least: first.count,
      greatest: first.count,
    })),
  );
  return {
    unknowns: hidden.unknowns,
    leaves: hidden.leaves,
    statements: [...relations, ...shown, ...told.flatMap(boundsOf)],
    told,
    corrected: sums.filter((each) => !adds(each)),
  };
}

/** What others say of a figure; where something was corrected in place it may no longer hold. */
function boundsOf({ figure, voice, of, count }: ToldFigure): readonly Statement[] {
  const place = keyOfPlace(figure.at);
  return voice.bounds
    .filter(({ at, least, greatest }) => {
      return keyOfPlace(at) === place && least <= count && count <= greatest;
    })
    .map(({ name, least, greatest }) => ({ id: name, terms: plus(of), least, greatest }));
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

function hasCount(figure: Figure): boolean {
  return figure.cell.status === 'withheld' || isNumber(figure);
}
