import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { hasComeBy } from '../../kernel/calendar-date.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { eventsBy, stateOn } from '../../kernel/transitions.ts';
import type { Plan } from '../../plan/plan.ts';
import { isInYearsOf } from '../../plan/plan.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Plans of working groups that are not officially signed, and documents that were sent out and
 * that nobody has answered, while the plan of the semester's years is being prepared. What was still
 * open when it was approved is settled by the plan itself, whose readiness tells it.
 *
 * @source minutes, paragraphs I1 and G3.c; brief
 */
export function plansSigned({ corpus, period, asOf }: ReadinessQuestion): readonly Finding[] {
  const plans = corpus.plans.filter(
    ({ value }) => isInYearsOf(value, period.semester) && isBeingPrepared(value, asOf),
  );
  return plans.flatMap(({ file, value }) => [
    ...value.workingGroupPlans.flatMap(({ group, events }, index) => {
      const state = stateOn('working-group-plan', events, asOf);
      const path = ['workingGroupPlans', index, 'events'];
      return state === 'signed'
        ? []
        : [finding('plan/plan-unsigned', group, { file, path }, { state })];
    }),
    ...value.feedback.flatMap(({ id, sentOn, responses }, index) =>
      responses > 0 || (sentOn !== undefined && !hasComeBy(sentOn, asOf))
        ? []
        : [finding('plan/feedback-empty', id, { file, path: ['feedback', index, 'responses'] })],
    ),
  ]);
}

/** A plan of which no step is written down is taken to be begun: so are its working groups' plans. */
function isBeingPrepared({ events }: Plan, day: CalendarDate): boolean {
  const isBegun = events.length === 0 || eventsBy(events, day).length > 0;
  return isBegun && stateOn('action-plan', events, day) !== 'approved';
}
