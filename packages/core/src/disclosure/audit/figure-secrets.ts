import type { FigureAt } from '../../figure/figure.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { isNumber } from '../number-in.ts';
import { dimensionsIn, narrowTo, splitOfKey } from '../split-key.ts';
import type { FiguresKnowledge, ToldFigure } from './figures-knowledge.ts';
import { nameOfTold } from './figures-knowledge.ts';
import type { HiddenLeaf } from './hidden-leaves.ts';
import { plus } from './hidden-leaves.ts';
import type { ImpliedSum } from './implied-secrets.ts';
import type { Terms } from './knowledge.ts';
import { sumOf } from './knowledge.ts';
import type { PublishedTopic } from './published-topics.ts';
import { keyOfTerms } from './settle.ts';

/** True of a count that nobody may learn. */
export type IsSmall = (count: number, at: Pick<FigureAt, 'indicator' | 'split'>) => boolean;

/** What nobody may work out of what is told. */
export interface Secret {
  readonly id: string;
  readonly kind: 'withheld' | 'implied' | 'change';
  readonly terms: Terms;
  /** The withheld figures that it is, or the one that it is a part of. */
  readonly said: readonly ToldFigure[];
}

/** Withheld figures, small sums that figures leave, and small counts behind them. */
export function secretsOf(
  { told, unknowns, leaves }: FiguresKnowledge,
  { indicator }: PublishedTopic,
  implied: readonly ImpliedSum[],
  isSmall: IsSmall,
): readonly Secret[] {
  const withheld = told.filter(({ figure }) => !isNumber(figure));
  const asked = new Set(told.map(({ of }) => keyOfTerms(plus(of))));
  const secrets: Secret[] = [
    ...groupBy(withheld, ({ of }) => keyOfTerms(plus(of))).values(),
  ].flatMap((said) =>
    said.slice(0, 1).map((first) => ({
      id: nameOfTold(first),
      kind: 'withheld' as const,
      terms: plus(first.of),
      said,
    })),
  );
  const counts = unknowns.map(({ count }) => count);
  const ask = (kind: Secret['kind'], terms: Terms, said: readonly ToldFigure[]) => {
    const sum = sumOf(terms, counts);
    const upward = sum < 0 ? terms.map(([unknown, sign]) => [unknown, -sign] as const) : terms;
    const key = keyOfTerms(upward);
    if (sum === 0 || asked.has(key)) return;
    asked.add(key);
    secrets.push({ id: `${kind} ${key}`, kind, terms: upward, said });
  };
  for (const { kind, terms, from, split } of implied) {
    const [whole] = from;
    if (isSmall(Math.abs(sumOf(terms, counts)), { indicator, split })) ask(kind, terms, [whole]);
  }
  for (const [unknown, leaf] of leaves.entries()) {
    if (!isSmall(counts[unknown] ?? 0, { indicator, split: splitOfKey(leaf.split) })) continue;
    ask('implied', [[unknown, 1]], nearest(told, unknown, leaf, leaves));
  }
  return secrets;
}

/** The smallest figure that counts it, or else one of which it is a part. */
function nearest(
  told: readonly ToldFigure[],
  unknown: number,
  { split, spots: [spot = ''] }: HiddenLeaf,
  leaves: FiguresKnowledge['leaves'],
): readonly ToldFigure[] {
  const isPartOf = (number: number) => {
    const whole = leaves[number];
    if (whole === undefined || !whole.spots.includes(spot)) return false;
    return narrowTo(split, dimensionsIn(whole.split)) === whole.split;
  };
  const inOrder = told.toSorted((a, b) => a.of.length - b.of.length);
  const finest =
    inOrder.find(({ of }) => of.includes(unknown)) ?? inOrder.find(({ of }) => of.some(isPartOf));
  return finest === undefined ? told.slice(0, 1) : [finest];
}

/** True where the one person who is counted is the attacker: the total of a part, or a part of it. */
export function isThemselves(
  alone: Secret,
  found: Secret,
  { unknowns, leaves }: FiguresKnowledge,
): boolean {
  const onesIn = ({ terms }: Secret) => {
    const counted = terms.filter(([unknown]) => (unknowns[unknown]?.count ?? 0) > 0);
    const [only, ...others] = counted;
    if (only === undefined || others.length > 0 || only[1] !== 1) return undefined;
    return unknowns[only[0]]?.count === 1 ? leaves[only[0]] : undefined;
  };
  const [own, other] = [onesIn(alone), onesIn(found)];
  if (own === undefined || other === undefined) return false;
  const isWithin = (part: string, whole: string) => narrowTo(part, dimensionsIn(whole)) === whole;
  const isNested = isWithin(own.split, other.split) || isWithin(other.split, own.split);
  return isNested && own.spots.some((spot) => other.spots.includes(spot));
}
