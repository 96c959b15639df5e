import type { Cycle } from '../collection/cycle.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Finding } from '../kernel/finding.ts';

/** What the leadership may let pass with a caveat. No error, no approval and no small count. */
export const passable = /^(?:collection|evidence|group-report|report)\//;

/**
 * Whether the leadership may let a blocker of this code pass with a caveat.
 *
 * @example mayPass('collection/returns-outstanding') //=> true
 * @example mayPass('release/not-approved') //=> false
 */
export function mayPass(code: string): boolean {
  return passable.test(code);
}

interface Note {
  readonly code: string;
  readonly subject: string;
  readonly counts?: string | undefined;
  readonly on?: CalendarDate | undefined;
}

/**
 * The findings that still stand after the exceptions and acknowledgements of a cycle, or of a plan, on a day:
 * blockers that were not let pass by name, and warnings that nobody acknowledged.
 *
 * @source brief R-13
 */
export function stillStanding(
  findings: readonly Finding[],
  { exceptions = [], acknowledged = [] }: Pick<Cycle, 'exceptions' | 'acknowledged'>,
  day: CalendarDate,
): readonly Finding[] {
  return findings.filter((each) => {
    const names = (note: Note) => isAbout(note, each, day);
    if (each.severity === 'blocker') return !(passable.test(each.code) && exceptions.some(names));
    return !(each.severity === 'warning' && acknowledged.some(names));
  });
}

/**
 * Those notes of a cycle that are about something that is so. A caveat about a return that has
 * arrived since would no longer be true.
 */
export function used<N extends Note>(
  notes: readonly N[] | undefined,
  findings: readonly Finding[],
  day: CalendarDate,
): readonly N[] {
  return (notes ?? []).filter((note) => findings.some((each) => isAbout(note, each, day)));
}

/** What was let pass is one thing: where more is missing by now than was said, it stands again. */
function isAbout(note: Note, { code, subject, values }: Finding, day: CalendarDate): boolean {
  return (
    note.code === code &&
    note.subject === subject &&
    (note.on === undefined || note.on <= day) &&
    (values['counts'] === undefined || note.counts === values['counts'])
  );
}
