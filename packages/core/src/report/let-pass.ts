import type { Cycle } from '../collection/cycle.ts';
import type { Finding } from '../kernel/finding.ts';

/** What the leadership may let pass with a caveat. No error, no approval and no small count. */
export const passable = /^(?:collection|evidence|group-report|report)\//;

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
    const names = (note: { readonly code: string; readonly subject: string }) =>
      note.code === each.code && note.subject === each.subject;
    if (each.severity === 'blocker') return !(passable.test(each.code) && exceptions.some(names));
    return !(each.severity === 'warning' && acknowledged.some(names));
  });
}
