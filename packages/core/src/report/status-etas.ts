import type { EtaState } from '../kernel/eta.ts';
import { etaState } from '../kernel/eta.ts';
import { groupsOf, isHandedOver, sectionOf } from './corpus.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/**
 * The days for which groups promise their section, held against the deadline; what was handed over
 * is promised no longer.
 *
 * @returns by group, only those that promised a day
 * @source minutes, paragraphs G5.r and D10; brief
 */
export function etasOf({
  corpus,
  period,
  cycle,
  asOf,
}: ReadinessQuestion): Readonly<Record<string, EtaState>> {
  const { dueOn, graceDays = 0 } = cycle.value;
  return Object.fromEntries(
    groupsOf(corpus, period).flatMap((group) => {
      const section = sectionOf(period, group.id)?.value;
      if (section?.eta === undefined || isHandedOver(group, section, asOf)) return [];
      return [[group.id, etaState(section.eta, dueOn, asOf, graceDays)] as const];
    }),
  );
}
