import type { Mission } from '../../coordination/mission.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { clashingMissions } from '../clashing-missions.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Missions of two groups to one province at nearly the same time.
 *
 * @source minutes, paragraph G4.q ("they could disturb each other"); brief R-39
 */
export function missionsApart(question: ReadinessQuestion): readonly Finding[] {
  return clashingMissions(question).map(({ first, second, provinces, place }) =>
    finding('coordination/mission-clash', `${first.id}/${second.id}`, place, {
      first: first.group,
      firstDays: daysOf(first),
      second: second.group,
      secondDays: daysOf(second),
      places: provinces.join(', '),
    }),
  );
}

function daysOf({ from, to }: Mission): string {
  return `${from}/${to}`;
}
