import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Direction, DirectionState } from './direction.ts';
import { heldBy } from './held-by.ts';
import type { Meeting } from './meeting.ts';

/**
 * The state of a direction on a day: what the latest meeting that looked at it had found by then,
 * or the state in which it was given.
 *
 * @param meetings those that its updates may name, in any order
 * @source brief R-38
 */
export function directionOn(
  direction: Pick<Direction, 'state' | 'updates'>,
  meetings: readonly Meeting[],
  asOf: CalendarDate,
): DirectionState {
  const { state, updates = [] } = direction;
  const found = heldBy(meetings, asOf).flatMap(({ id }) =>
    updates.filter(({ meeting }) => meeting === id),
  );
  return found.at(-1)?.state ?? state;
}

/** True of a direction that asks for nothing more. */
export function isSettled(state: DirectionState): boolean {
  return state === 'done' || state === 'dropped';
}
