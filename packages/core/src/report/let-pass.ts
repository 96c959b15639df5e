import type { Cycle } from '../collection/cycle.ts';
import type { Finding } from '../kernel/finding.ts';

/** What the leadership may let pass with a caveat. No error, no approval and no small count. */
export const passable = /^(?:collection|evidence|group-report|report)\//;

interface Note {
  readonly code: string;
  readonly subject: string;
}

/**
 * The findings that still stand after the exceptions and acknowledgements of a cycle: blockers that
 * were not let pass by name, and warnings that nobody acknowledged.
 *
 * @source brief R-13
 */
export function stillStanding(
  findings: readonly Finding[],
  { exceptions = [], acknowledged = [] }: Cycle,
): readonly Finding[] {
  return findings.filter((each) => {
    const names = (note: Note) => isAbout(note, each);
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
): readonly N[] {
  return (notes ?? []).filter((note) => findings.some((each) => isAbout(note, each)));
}

function isAbout(note: Note, { code, subject }: Finding): boolean {
  return note.code === code && note.subject === subject;
}
