import type { Direction, DirectionsFile, DirectionState } from './direction.ts';
import { directionOn } from './direction-on.ts';
import { heldBy } from './held-by.ts';
import type { HeldMeeting, Meeting } from './meeting.ts';

/** A direction as a later meeting finds it. */
export interface EarlierDirection {
  readonly direction: Direction;
  /** The meeting that gave it. */
  readonly given: HeldMeeting;
  /** Its state before this meeting. */
  readonly before: DirectionState;
  /** What this meeting found; undefined where it said nothing. */
  readonly found?: DirectionState;
}

/**
 * Every direction that was given before a meeting, with its state: what that meeting has before it.
 *
 * @param files the directions of its semester and of the one before, in any order
 * @param meetings the meetings of both
 * @returns by the meeting that gave them, the earliest first, then in the order of their file; a
 *   direction of a meeting that is not on record is left out
 * @source brief R-38 ("the next meeting shows the state of each")
 */
export function directionsBefore(
  meeting: HeldMeeting,
  files: readonly DirectionsFile[],
  meetings: readonly Meeting[],
): readonly EarlierDirection[] {
  const held = heldBy(meetings, meeting.on);
  const at = held.findIndex(({ id }) => id === meeting.id);
  const earlier = at < 0 ? held : held.slice(0, at);
  return earlier.flatMap((given) =>
    files
      .filter((file) => file.meeting === given.id)
      .flatMap(({ directions }) => directions)
      .map((direction) => {
        const found = direction.updates?.find((each) => each.meeting === meeting.id)?.state;
        return {
          direction,
          given,
          before: directionOn(direction, earlier, meeting.on),
          ...(found === undefined ? {} : { found }),
        };
      }),
  );
}
