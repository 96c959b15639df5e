import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { stateOn } from '../../kernel/transitions.ts';
import type { PlanQuestion } from '../plan-question.ts';

/**
 * Support groups whose activities stay out of the plan because their own plan is not signed, and
 * documents that nobody has answered.
 *
 * @source minutes, paragraphs G3.c and I1; brief
 */
export function groupsSigned({ corpus, plan, asOf }: PlanQuestion): readonly Finding[] {
  const { file, value } = plan;
  const leading = new Set(value.activities.map(({ group }) => group));
  const groups = (corpus.groups?.value.groups ?? []).filter(
    ({ id, kind }) => kind === 'support-group' && leading.has(id),
  );
  return [
    ...groups.flatMap(({ id }) => {
      const index = value.workingGroupPlans.findIndex(({ group }) => group === id);
      const events = value.workingGroupPlans[index]?.events ?? [];
      const state = events.length === 0 ? 'not-begun' : stateOn('working-group-plan', events, asOf);
      const path = index < 0 ? ['workingGroupPlans'] : ['workingGroupPlans', index, 'events'];
      return state === 'signed'
        ? []
        : [finding('plan/plan-unsigned', id, { file, path }, { state })];
    }),
    ...value.feedback.flatMap(({ id, responses }, index) =>
      responses > 0
        ? []
        : [finding('plan/feedback-empty', id, { file, path: ['feedback', index, 'responses'] })],
    ),
  ];
}
