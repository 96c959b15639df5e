import type { Figure } from '../figure/figure.ts';
import { groupBy } from '../kernel/group-by.ts';
import { countRead, sumRead } from './count-read.ts';
import type { Family } from './families.ts';

/** One thing that a reader can work out: a figure less others, as one count. */
export interface Subtraction {
  readonly whole: Figure;
  readonly less: readonly Figure[];
  readonly count: number;
}

/**
 * What readers are taken to subtract: from a figure each of its parts, and all of one kind; and the
 * same once more from what is left of it without a subtotal that was compared like for like, for
 * those who were silent in the other semester are known.
 *
 * @param families all of one indicator
 * @source Handbook on Statistical Disclosure Control, chapter 5: differencing; brief §10
 */
export function subtractionsIn(families: readonly Family[]): readonly Subtraction[] {
  return Array.from(groupBy(families, ({ whole }) => whole).values()).flatMap((kinds) => {
    const matched = kinds.filter(({ axes }) => /^matched=\S+$/.test(axes));
    return [
      ...kinds.flatMap((kind) => choicesOf(kind).map((less) => subtract(kind.whole, less))),
      ...matched.flatMap(({ whole, axes, parts: [subtotal] }) =>
        subtotal === undefined || countRead(subtotal) === 0
          ? []
          : kinds
              .filter((kind) => !kind.axes.split(' ').includes(axes))
              .flatMap(choicesOf)
              .filter((less) => sumRead(less) > 0 && canLieApart(whole, subtotal, less))
              .map((less) => subtract(whole, [subtotal, ...less])),
      ),
    ];
  });
}

/** Each part; and all of them, which is the same where only one is published. */
function choicesOf({ parts }: Family): readonly (readonly Figure[])[] {
  return [...parts.map((part) => [part]), ...(parts.length > 1 ? [parts] : [])];
}

function subtract(whole: Figure, less: readonly Figure[]): Subtraction {
  return { whole, less, count: countRead(whole) - sumRead(less) };
}

/**
 * Whether parts may lie wholly outside a subtotal, and leave something: not where as many answers
 * stand behind them as behind all that is outside it. Else they overlap, and nothing follows.
 */
function canLieApart(whole: Figure, subtotal: Figure, parts: readonly Figure[]): boolean {
  const [all, within, each] = [answersOf([whole]), answersOf([subtotal]), answersOf(parts)];
  if (all === undefined || within === undefined || each === undefined) return true;
  return each < all - within;
}

/** How many answers stand behind figures; undefined where one of them does not say. */
function answersOf(figures: readonly Figure[]): number | undefined {
  return figures.reduce<number | undefined>((sum, { completeness }) => {
    if (sum === undefined || completeness.status === 'undetermined') return undefined;
    return sum + completeness.received + completeness.nil;
  }, 0);
}
