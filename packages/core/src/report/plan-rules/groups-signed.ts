import { hasComeBy } from '../../kernel/calendar-date.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { stateOn } from '../../kernel/transitions.ts';
import type { PlanQuestion } from '../plan-question.ts';
import { unsignedGroups } from '../plan-question.ts';

/**
 * Support groups whose activities stay out of the plan because their own plan is not signed, and
 * documents that nobody has answered.
 *
 * @source minutes, paragraphs G3.c and I1; brief
 */
export function groupsSigned(question: PlanQuestion): readonly Finding[] {
  const { plan, asOf } = question;
  const { file, value } = plan;
  return [
    ...unsignedGroups(question).map((id) => {
      const index = value.workingGroupPlans.findIndex(({ group }) => group === id);
      const events = value.workingGroupPlans[index]?.events ?? [];
      const state = events.length === 0 ? 'not-begun' : stateOn('working-group-plan', events, asOf);
      const path = index < 0 ? ['workingGroupPlans'] : ['workingGroupPlans', index, 'events'];
      return finding('plan/plan-unsigned', id, { file, path }, { state });
    }),
    ...value.feedback.flatMap(({ id, sentOn, responses }, index) =>
      responses > 0 || (sentOn !== undefined && !hasComeBy(sentOn, asOf))
        ? []
        : [finding('plan/feedback-empty', id, { file, path: ['feedback', index, 'responses'] })],
    ),
  ];
}
