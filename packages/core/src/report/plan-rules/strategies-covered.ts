import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { PlanQuestion } from '../plan-question.ts';
import { plannedActivities } from '../plan-question.ts';

/**
 * Strategies of the plan under which nothing is done: what was cut, or what no signed plan of a
 * working group brings, covers none.
 *
 * @source minutes, paragraph D9; brief R-42
 */
export function strategiesCovered(question: PlanQuestion): readonly Finding[] {
  const { corpus, plan } = question;
  const covered = new Set(plannedActivities(question).map(({ activity }) => activity.strategy));
  return (corpus.strategies?.value.strategies ?? [])
    .filter(({ id, plan: years }) => years === plan.value.id && !covered.has(id))
    .map(({ id }) =>
      finding('plan/strategy-uncovered', id, { file: plan.file, path: ['activities'] }),
    );
}
