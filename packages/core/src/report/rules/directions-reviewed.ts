import { directionOn, isSettled } from '../../coordination/direction-on.ts';
import { heldBy } from '../../coordination/held-by.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { withPeriodBefore } from '../corpus.ts';
import { followedDirections, wordOf } from '../followed-directions.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

const reviewing = new Set(['plenary', 'internal']);

/**
 * Plenary and internal meetings of the semester that said nothing of a direction that had been
 * given before and was not settled.
 *
 * @source brief R-38 ("the next meeting shows the state of each")
 */
export function directionsReviewed(question: ReadinessQuestion): readonly Finding[] {
  const { corpus, period, asOf } = question;
  const all = withPeriodBefore(corpus, period)
    .flatMap(({ meetings }) => meetings)
    .flatMap(({ value }) => value.meetings);
  const own = new Set(period.meetings.flatMap(({ value }) => value.meetings));
  const inOrder = heldBy(all, asOf);
  return followedDirections(question).flatMap(({ semester, direction, given, place }) => {
    const since = inOrder.slice(inOrder.indexOf(given) + 1);
    return since
      .filter((meeting) => own.has(meeting) && reviewing.has(meeting.kind ?? ''))
      .flatMap((meeting) => {
        if (direction.updates?.some((each) => each.meeting === meeting.id)) return [];
        const before = inOrder.slice(0, inOrder.indexOf(meeting));
        const state = directionOn(direction, before, asOf);
        if (isSettled(state)) return [];
        return [
          finding(
            'coordination/direction-unreviewed',
            `${semester}/${direction.id}/${meeting.id}`,
            place,
            { date: meeting.on, direction: direction.id, semester, state: wordOf(state) },
          ),
        ];
      });
  });
}
