import type { CalendarDate } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { HeldMeeting, Meeting } from './meeting.ts';

/**
 * The meetings that had been held by a day, the earliest first. Of two on one day the hour decides,
 * then the id, so that the order of files says nothing.
 *
 * @source brief R-38
 */
export function heldBy(meetings: readonly Meeting[], day: CalendarDate): readonly HeldMeeting[] {
  return meetings
    .filter((meeting) => meeting.status === 'held')
    .filter(({ on }) => on <= day)
    .toSorted((a, b) => compareText(momentOf(a), momentOf(b)));
}

function momentOf({ on, start = '', id }: HeldMeeting): string {
  return `${on} ${start.padEnd(5)} ${id}`;
}
