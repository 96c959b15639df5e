import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { PlanQuestion } from '../plan-question.ts';
import { placedActivities } from '../plan-question.ts';

/**
 * Activities of which nobody has decided whether they go on, decisions to push or cut that give no
 * reason, and those that name nothing that drove them.
 *
 * @source minutes, paragraph D9; brief R-43
 */
export function activitiesDecided(question: PlanQuestion): readonly Finding[] {
  return placedActivities(question).flatMap(({ activity, file, path }) => {
    const { id, decision, reason, evidence } = activity;
    const place = { file, path: [...path, 'decision'] };
    if (decision === 'undecided') return [finding('plan/undecided', id, place)];
    if (decision !== 'push' && decision !== 'cut') return [];
    return [
      ...(reason === undefined ? [finding('plan/unreasoned', id, place, { decision })] : []),
      ...(evidence === undefined ? [finding('plan/unproved', id, place, { decision })] : []),
    ];
  });
}
