import { etaState } from '../../kernel/eta.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { groupsOf, isHandedOver } from '../corpus.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Sections that are promised for a day after the deadline, or were promised for a day that is over.
 *
 * @source minutes, paragraphs G5.r and D10; brief
 */
export function finishedInTime({
  corpus,
  period,
  cycle,
  asOf,
}: ReadinessQuestion): readonly Finding[] {
  const { dueOn, graceDays = 0 } = cycle.value;
  return period.sections.flatMap(({ file, value }) => {
    const group = groupsOf(corpus, period).find(({ id }) => id === value.group);
    if (value.eta === undefined || group === undefined || isHandedOver(group, value, asOf))
      return [];
    const { status, on } = etaState(value.eta, dueOn, asOf, graceDays);
    if (status === 'on-track') return [];
    const place = { file, path: ['eta'] };
    return [finding('group-report/late-finish', value.group, place, { date: on, status })];
  });
}
