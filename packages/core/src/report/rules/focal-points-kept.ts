import { compareText } from '../../kernel/compare-text.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Bodies that sent somebody else to the meetings of one cycle without a written hand-over.
 *
 * @source minutes, paragraph G1.c ("the people attending keep changing"); brief R-26
 */
export function focalPointsKept({ period, asOf }: ReadinessQuestion): readonly Finding[] {
  const attended = period.meetings
    .flatMap(({ value }) => value.meetings)
    .filter((meeting) => meeting.status === 'held')
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => compareText(a.on, b.on))
    .flatMap(({ represented }) => represented ?? []);
  return Array.from(groupBy(attended, ({ body }) => body)).flatMap(([body, present]) => {
    // Who took over in writing once has taken over.
    const people = groupBy(present, ({ representative }) => representative);
    const [, ...later] = Array.from(people.values());
    const unannounced = later.filter((times) => !times.some((each) => each.handedOver)).length;
    if (unannounced === 0) return [];
    return [finding('coordination/focal-point-changed', body, {}, { amount: people.size })];
  });
}
