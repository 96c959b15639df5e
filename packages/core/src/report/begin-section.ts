import type { GroupSection } from '../group-report/group-section.ts';
import type { GroupId } from '../kernel/ids.ts';
import type { Semester } from '../kernel/semester.ts';

/** A section in which nothing is written yet: it is being drafted, and that is no fault. */
export function beginSection(semester: Semester, group: GroupId): GroupSection {
  return { schema: 1, group, semester, events: [], items: [] };
}
