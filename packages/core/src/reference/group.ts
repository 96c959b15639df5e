import { z } from 'zod';
import { BodyId, GroupId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';

/**
 * A desk of the general secretariat that writes one section of the report.
 *
 * @source minutes, paragraphs G1 to G7
 */
export const Group = z.strictObject({
  id: GroupId,
  /** Its place in the report, from 1. */
  order: z.int().positive(),
  /** General administration reports on collection and consolidates; it hands over to nobody. */
  kind: z.enum(['support-group', 'general-administration']),
  name: LocalizedText,
  /** The bodies whose work it serves; one that joined or left says in which month. */
  bodies: z.array(
    z.union([
      BodyId,
      z.strictObject({ body: BodyId, from: Month.optional(), until: Month.optional() }),
    ]),
  ),
  /** First and last month in which the group is in the list; an open list has no last. */
  from: Month,
  until: Month.optional(),
  unsure: LocalizedText.optional(),
});
export interface Group extends z.output<typeof Group> {}

/** `reference/groups.json`. */
export const GroupsFile = z.strictObject({ schema: z.literal(1), groups: z.array(Group) });
export interface GroupsFile extends z.output<typeof GroupsFile> {}

/** The groups that are in the list in any of these months, in the order of the report. */
export function groupsIn(months: readonly Month[], groups: readonly Group[]): readonly Group[] {
  return groups
    .filter(({ from, until }) =>
      months.some((month) => from <= month && (until === undefined || month <= until)),
    )
    .toSorted((a, b) => a.order - b.order);
}
