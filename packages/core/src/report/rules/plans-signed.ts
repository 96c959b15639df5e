import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { yearOfSemester } from '../../kernel/semester.ts';
import { stateOn } from '../../kernel/transitions.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Plans of working groups that are not officially signed, and documents that were sent out and
 * that nobody has answered, in the plan of the semester's years.
 *
 * @source minutes, paragraphs I1 and G3.c; brief
 */
export function plansSigned({ corpus, period, asOf }: ReadinessQuestion): readonly Finding[] {
  const year = yearOfSemester(period.semester);
  const plans = corpus.plans.filter(({ value }) => {
    const [from = 0, to = 0] = value.id.split('-').map(Number);
    return from <= year && year <= to;
  });
  return plans.flatMap(({ file, value }) => [
    ...value.workingGroupPlans.flatMap(({ group, events }, index) => {
      const state = stateOn('working-group-plan', events, asOf);
      const path = ['workingGroupPlans', index, 'events'];
      return state === 'signed'
        ? []
        : [finding('plan/plan-unsigned', group, { file, path }, { state })];
    }),
    ...value.feedback.flatMap(({ id, responses }, index) =>
      responses > 0
        ? []
        : [finding('plan/feedback-empty', id, { file, path: ['feedback', index, 'responses'] })],
    ),
  ]);
}
