import type { FigureAt } from '../../figure/figure.ts';
import { figureRefOf } from '../../figure/figure-ref.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { guardedThreshold } from '../guarded-threshold.ts';
import { isExempt } from '../is-exempt.ts';
import { isNumber, numberIn } from '../number-in.ts';
import type { Solver } from '../solver.ts';
import { auditKnowledge } from './audit-knowledge.ts';
import type { FiguresKnowledge, ToldFigure } from './figures-knowledge.ts';
import { figuresKnowledge, nameOfTold } from './figures-knowledge.ts';
import type { IsSmall } from './figure-secrets.ts';
import { isThemselves, secretsOf } from './figure-secrets.ts';
import { openExplainer } from './follows-from.ts';
import { impliedSums } from './implied-secrets.ts';
import type { AuditRules, Knowledge, SecretSum } from './knowledge.ts';
import type { PublishedTopic } from './published-topics.ts';
import { keyOfPlace } from './published-topics.ts';
import type { AuditContext, ReleaseExposure } from './release-exposure.ts';

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
  // Where everything was corrected in place, its figures are still compared with one another.
  const guarded = told.told.length > 0 ? told.told : told.corrected;
  const thresholds = guarded.flatMap(({ figure }) => thresholdOf(figure.at) ?? []);
  if (thresholds.length === 0) return [];
  const threshold = Math.max(policy.threshold, ...thresholds);
  const smallFrom = policy.zeros === 'withhold' ? 0 : 1;
  const isGuarded: IsSmall = (count, at) => count >= smallFrom && count < (thresholdOf(at) ?? 0);
  const isSmall: IsSmall = (count, at) => isGuarded(count, at) && count < threshold;
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
  const saidElsewhere = new Set(
    topic.voices.flatMap(({ bounds }) => bounds.map(({ name }) => name)),
  );
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
        if (ground !== undefined) return [longNameOf(ground)];
        return saidElsewhere.has(id) ? [id] : [];
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
  const steps = correctedSteps(told, isGuarded).map(({ now, before, by }) => ({
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

/** Figures that print a small number though nobody decided that they may. */
function shownSmall(
  { told }: FiguresKnowledge,
  isExempted: (at: FigureAt) => boolean,
  isSmall: IsSmall,
): readonly ToldFigure[] {
  const shown = told.filter(({ figure }) => isNumber(figure));
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
      if (!isSame || !isNumber(now.figure) || by === 0) return [];
      return isSmall(by, before.figure.at) ? [{ now, before, by }] : [];
    }),
  );
}
