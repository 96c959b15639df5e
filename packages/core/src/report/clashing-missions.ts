import type { Mission } from '../coordination/mission.ts';
import { usualClashDays } from '../coordination/mission.ts';
import type { MissionClash } from '../coordination/mission-clashes.ts';
import { missionClashes } from '../coordination/mission-clashes.ts';
import type { FindingPlace } from '../kernel/finding.ts';
import { withPeriodBefore } from './corpus.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/** Two missions that clash, and where the later of the two is written. */
export interface PlacedClash extends MissionClash {
  readonly place: FindingPlace;
}

/**
 * The missions of a semester that clash with one another, or with one of the semester before; the
 * file of the semester says within how many days.
 *
 * @source minutes, paragraph G4.q; brief R-39
 */
export function clashingMissions({
  corpus,
  period,
}: Pick<ReadinessQuestion, 'corpus' | 'period'>): readonly PlacedClash[] {
  const places = new Map<Mission, FindingPlace>();
  for (const { missions } of withPeriodBefore(corpus, period)) {
    for (const { file, value } of missions) {
      for (const [index, mission] of value.missions.entries()) {
        places.set(mission, { file, path: ['missions', index] });
      }
    }
  }
  const own = new Set(period.missions.flatMap(({ value }) => value.missions));
  const [withinDays = usualClashDays] = period.missions.map(({ value }) => value.clashDays);
  return missionClashes([...places.keys()], withinDays)
    .filter(({ first, second }) => own.has(first) || own.has(second))
    .map((clash) => ({ ...clash, place: places.get(clash.second) ?? {} }));
}
