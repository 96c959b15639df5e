import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { BodyId, GroupId, LocalId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Visibility } from '../kernel/visibility.ts';

/** The role of the team that watches over the working groups: it reads all, comments, and decides nothing. */
export const monitorRole = 'monitor';

/**
 * `periods/<semester>/coordination/monitoring.json`: who sends the monitoring team its members, and
 * what the team remarked.
 *
 * @source minutes, paragraph I2; brief R-40
 */
export const MonitoringFile = z.strictObject({
  schema: z.literal(1),
  /** The bodies from which its members are taken. */
  members: z.array(BodyId),
  /** What the team remarked; it decides nothing. */
  comments: z.array(
    z.strictObject({
      id: LocalId,
      visibility: Visibility.optional(),
      /** The group whose work it is about. */
      group: GroupId,
      on: CalendarDate,
      text: LocalizedText,
    }),
  ),
});
export interface MonitoringFile extends z.output<typeof MonitoringFile> {}
