import { isSettled } from '../../coordination/direction-on.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { followedDirections, wordOf } from '../followed-directions.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Directions whose day is over and that are neither done nor dropped.
 *
 * @source minutes, paragraph D10; brief R-38
 */
export function directionsInTime(question: ReadinessQuestion): readonly Finding[] {
  return followedDirections(question).flatMap(({ semester, direction, state, place }) => {
    const { id, due } = direction;
    if (due === undefined || due >= question.asOf || isSettled(state)) return [];
    const values = { direction: id, semester, date: due, state: wordOf(state) };
    return [finding('coordination/direction-overdue', `${semester}/${id}`, place, values)];
  });
}
