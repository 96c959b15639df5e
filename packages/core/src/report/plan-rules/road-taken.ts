import { isWholeDate } from '../../kernel/calendar-date.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { eventsBy, stateOn } from '../../kernel/transitions.ts';
import type { PlanQuestion } from '../plan-question.ts';

/**
 * A plan that has not come to its approval, steps on the way without a whole day or without what shows
 * that they were taken, and comments of the leadership that nobody answered.
 *
 * @source minutes, paragraph D9; brief R-44
 */
export function roadTaken({ plan: { file, value }, asOf }: PlanQuestion): readonly Finding[] {
  const state = stateOn('action-plan', value.events, asOf);
  const isApproved = state === 'approved';
  return [
    ...(isApproved
      ? []
      : [finding('plan/not-approved', value.id, { file, path: ['events'] }, { state })]),
    ...eventsBy(value.events, asOf).flatMap(({ to, on, evidence }, index) => {
      const isProved = on !== undefined && isWholeDate(on) && evidence !== undefined;
      const place = { file, path: ['events', index] };
      return isProved ? [] : [finding('plan/step-unproved', to, place)];
    }),
    ...(value.comments ?? []).flatMap(({ id, on, resolution }, index) =>
      on > asOf || (resolution !== undefined && resolution.on <= asOf)
        ? []
        : [finding('plan/comment-open', id, { file, path: ['comments', index] })],
    ),
  ];
}
