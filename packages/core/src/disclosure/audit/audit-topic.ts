import type { FigureAt } from '../../figure/figure.ts';
import { figureRefOf } from '../../figure/figure-ref.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { guardedThreshold } from '../guarded-threshold.ts';
import { isExempt } from '../is-exempt.ts';
import { isNumber, numberIn } from '../number-in.ts';
import type { Solver } from '../solver.ts';
import { dimensionsIn, narrowTo } from '../split-key.ts';
import { auditKnowledge } from './audit-knowledge.ts';
import type { FiguresKnowledge, ToldFigure } from './figures-knowledge.ts';
import { figuresKnowledge, nameOfTold, plus } from './figures-knowledge.ts';
import { openExplainer } from './follows-from.ts';
import type { ImpliedSum } from './implied-secrets.ts';
import { impliedSums } from './implied-secrets.ts';
import type { AuditRules, Knowledge, SecretSum, Terms } from './knowledge.ts';
import { sumOf } from './knowledge.ts';
import type { PublishedTopic } from './published-topics.ts';
import { keyOfPlace } from './published-topics.ts';
import type { AuditContext, ReleaseExposure } from './release-exposure.ts';
import { keyOfTerms } from './settle.ts';

/** What was found of one indicator in one semester. */
export interface TopicAudit {
  /** How wide the range of each withheld figure is. */
  readonly ranges: readonly { readonly release: string; readonly width: number }[];
  /** The release of each figure that was corrected in place. */
  readonly corrected: readonly string[];
  readonly exposures: readonly ReleaseExposure[];
}

/**
 * Audits what all releases say of one indicator in one semester.
 *
 * @returns none where nobody guards what is counted
 * @source brief §10.3
 */
export function auditTopic(
  topic: PublishedTopic,
  context: AuditContext,
  solver: Solver,
  ask: AuditRules['ask'],
): readonly TopicAudit[] {
  const { policy, country, indicators } = context;
  const thresholdOf = guardedThreshold(policy, indicators);
  const told = figuresKnowledge(topic);
  const thresholds = told.told.flatMap(({ figure }) => thresholdOf(figure.at) ?? []);
  if (thresholds.length === 0) return [];
  const threshold = Math.max(policy.threshold, ...thresholds);
  const smallFrom = policy.zeros === 'withhold' ? 0 : 1;
  const isSmall: IsSmall = (count, at) =>
    count >= smallFrom && count < (thresholdOf(at) ?? 0) && count < threshold;
  const rules: AuditRules = {
    smallFrom,
    threshold,
    width: policy.width ?? Math.max(1, threshold - 2),
    insiders: policy.insiders,
    ask,
  };
  const nameOf = ({ figure, voice }: ToldFigure) => ({
    figure: figureRefOf(figure.at, voice.semester),
    release: voice.release,
  });
  const longNameOf = (each: ToldFigure) => `${nameOf(each).figure} (${each.voice.release})`;

  const levelOf = (place: string) =>
    place === country ? 'country' : topic.zones.has(place) ? 'zone' : 'place';
  const secrets = secretsOf(told, topic, impliedSums(told.told, levelOf), isSmall);
  const knowledge: Knowledge = {
    unknowns: told.unknowns,
    statements: told.statements,
    secrets: secrets.map(({ id, terms, kind }): SecretSum => ({
      id,
      terms,
      kind: kind === 'withheld' ? 'withheld' : 'change',
    })),
  };
  const { ranges, breaches } = auditKnowledge(knowledge, rules, solver);
  const byName = new Map(told.told.map((each) => [nameOfTold(each), each]));
  const explainer = openExplainer(knowledge, solver);
  const worked = breaches.flatMap(({ secret, insider, least, greatest }) => {
    const found = secrets[secret];
    const alone = insider === undefined ? undefined : secrets[insider];
    if (found === undefined) return [];
    // That nobody alone in a cell learns of a small one is asked; a larger one they may.
    const isLarge = found.said.every(({ figure, count }) => !isSmall(count, figure.at));
    if (alone !== undefined && found.kind === 'withheld' && isLarge) return [];
    if (alone !== undefined && isThemselves(alone, found, told)) return [];
    const known = alone?.terms.map(([unknown]) => unknown);
    return found.said.map((each): ReleaseExposure => ({
      kind: found.kind,
      ...nameOf(each),
      least,
      greatest,
      ...(alone?.said[0] === undefined ? {} : { insider: longNameOf(alone.said[0]) }),
      from: explainer.groundsOf(found.terms, known).flatMap(({ id }) => {
        const ground = byName.get(id);
        return ground === undefined ? [] : [longNameOf(ground)];
      }),
    }));
  });
  explainer.close();
  const shown = shownSmall(told, isExempt(policy, country), isSmall).map((each) => ({
    kind: 'shown-small' as const,
    ...nameOf(each),
    least: each.count,
    greatest: each.count,
    from: [],
  }));
  const steps = correctedSteps(told, isSmall).map(({ now, before, by }) => ({
    kind: 'change' as const,
    ...nameOf(now),
    least: by,
    greatest: by,
    from: [longNameOf(now), longNameOf(before)],
  }));
  return [
    {
      ranges: secrets.flatMap(({ kind, said }, number) => {
        const range = ranges[number];
        if (kind !== 'withheld' || range === undefined) return [];
        const width = range.greatest - range.least;
        return said.map(({ voice }) => ({ release: voice.release, width }));
      }),
      corrected: told.corrected.map(({ voice }) => voice.release),
      exposures: [...shown, ...worked, ...steps],
    },
  ];
}

type IsSmall = (count: number, at: Pick<FigureAt, 'indicator' | 'split'>) => boolean;

interface Secret {
  readonly id: string;
  readonly kind: 'withheld' | 'implied' | 'change';
  readonly terms: Terms;
  /** The withheld figures that it is, or the one that it is a part of. */
  readonly said: readonly ToldFigure[];
}

/** Withheld figures, small sums that figures leave, and small counts behind them. */
function secretsOf(
  { told, unknowns, leaves }: FiguresKnowledge,
  { indicator }: PublishedTopic,
  implied: readonly ImpliedSum[],
  isSmall: IsSmall,
): readonly Secret[] {
  const withheld = told.filter(({ figure, of }) => !isNumber(figure) && of.length > 0);
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
  for (const { kind, terms, from } of implied) {
    const [whole] = from;
    if (isSmall(Math.abs(sumOf(terms, counts)), whole.figure.at)) ask(kind, terms, [whole]);
  }
  for (const [unknown, { count }] of unknowns.entries()) {
    const split = leaves[unknown]?.split ?? '';
    if (!isSmall(count, { indicator, split: splitOf(split) })) continue;
    ask('implied', [[unknown, 1]], nearest(told, unknown, leaves));
  }
  return secrets;
}

/** The codes of a split key; of a dimension without one only its name matters. */
function splitOf(key: string): FigureAt['split'] {
  const codes = key === '' ? [] : key.split(' ').map((code) => code.split('=', 2));
  return Object.fromEntries(codes.map(([dimension = '', code = '']) => [dimension, code]));
}

/** The smallest figure that counts it, or else one of which it is a part. */
function nearest(
  told: readonly ToldFigure[],
  unknown: number,
  leaves: FiguresKnowledge['leaves'],
): readonly ToldFigure[] {
  const { split = '', spots: [spot = ''] = [] } = leaves[unknown] ?? {};
  const isPartOf = (number: number) => {
    const whole = leaves[number];
    if (whole === undefined || !whole.spots.includes(spot)) return false;
    return narrowTo(split, dimensionsIn(whole.split)) === whole.split;
  };
  const inOrder = told.toSorted((a, b) => a.of.length - b.of.length);
  const finest =
    inOrder.find(({ of }) => of.includes(unknown)) ??
    inOrder.find(({ of }) => of.some(isPartOf)) ??
    told[0];
  return finest === undefined ? [] : [finest];
}

/** True where the one person who is counted is the attacker: the total of a part, or a part of it. */
function isThemselves(
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

/** Figures that print a small number though nobody decided that they may. */
function shownSmall(
  { told }: FiguresKnowledge,
  isExempted: (at: FigureAt) => boolean,
  isSmall: IsSmall,
): readonly ToldFigure[] {
  const shown = told.filter(({ figure, of }) => isNumber(figure) && of.length > 0);
  return [...groupBy(shown, ({ of }) => of.join()).values()].flatMap((same) =>
    same.some(({ figure }) => isExempted(figure.at))
      ? []
      : same.filter(({ figure, count }) => isSmall(count, figure.at)),
  );
}

/** Small differences between figures that were corrected in place and the same ones elsewhere. */
function correctedSteps({ told, corrected }: FiguresKnowledge, isSmall: IsSmall) {
  const all = [...told, ...corrected];
  return corrected.flatMap((before) =>
    all.flatMap((now) => {
      const isSame = keyOfPlace(now.figure.at) === keyOfPlace(before.figure.at);
      const by = Math.abs(numberIn(now.figure) - numberIn(before.figure));
      if (now === before || !isSame || !isNumber(now.figure) || by === 0) return [];
      return isSmall(by, before.figure.at) ? [{ now, before, by }] : [];
    }),
  );
}
