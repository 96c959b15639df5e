import type { Direction, DirectionState } from '../coordination/direction.ts';
import { directionOn } from '../coordination/direction-on.ts';
import type { HeldMeeting, Meeting } from '../coordination/meeting.ts';
import type { FindingPlace } from '../kernel/finding.ts';
import type { Semester } from '../kernel/semester.ts';
import { semesterBefore } from '../kernel/semester.ts';
import { withPeriodBefore } from './corpus.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/** A direction that a semester still follows, with its state on the day of the question. */
export interface FollowedDirection {
  readonly semester: Semester;
  readonly direction: Direction;
  /** The meeting that gave it. */
  readonly given: HeldMeeting;
  readonly state: DirectionState;
  readonly place: FindingPlace;
}

/**
 * The directions that a semester follows on a day: its own, and those of the semester before, as
 * far as the meeting that gave them had been held. What the next semester's meetings found counts
 * from their day.
 *
 * @source brief R-38
 */
export function followedDirections({
  corpus,
  period,
  asOf,
}: Pick<ReadinessQuestion, 'corpus' | 'period' | 'asOf'>): readonly FollowedDirection[] {
  return withPeriodBefore(corpus, period).flatMap((each) => {
    const next = corpus.periods.find(({ semester }) => semesterBefore(semester) === each.semester);
    const meetings = [each, ...(next === undefined ? [] : [next])].flatMap(meetingsOf);
    return each.directions.flatMap(({ file, value }) => {
      const given = meetingsOf(each).find(({ id }) => id === value.meeting);
      if (given?.status !== 'held' || given.on > asOf) return [];
      return value.directions.map((direction, index) => ({
        semester: each.semester,
        direction,
        given,
        state: directionOn(direction, meetings, asOf),
        place: { file, path: ['directions', index] },
      }));
    });
  });
}

/** The word of the language for a state: an open direction is not begun, an open request not answered. */
export function wordOf(state: DirectionState): string {
  return state === 'open' ? 'not-begun' : state;
}

function meetingsOf({ meetings }: ReadinessQuestion['period']): readonly Meeting[] {
  return meetings.flatMap(({ value }) => value.meetings);
}
