import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { GroupId, IndicatorId, LocalId, ReporterId } from '../kernel/ids.ts';
import { ReporterSelector } from '../kernel/reporter-selector.ts';

/**
 * A request for data: which indicators, of whom, by when. Where it names on whose behalf the
 * assignee collects, the assignee owes those returns instead; the group that asked stays the owner
 * of the figures.
 *
 * @source minutes, paragraphs G1.c, G4.r and D2; brief
 */
export const DataRequest = z.strictObject({
  id: LocalId,
  /** What is wanted: `["le.cases"]`. */
  indicators: z.array(IndicatorId).min(1),
  /** The group that answers for the figures. */
  requestedBy: GroupId,
  /** Who is asked. */
  assignedTo: ReporterId,
  /** Whose returns on these indicators the assignee collects and sends in their place. */
  collectsFor: ReporterSelector.optional(),
  on: CalendarDate,
  due: CalendarDate,
});
export interface DataRequest extends z.output<typeof DataRequest> {}

/** `periods/<semester>/collected/requests.json`. */
export const RequestsFile = z.strictObject({
  schema: z.literal(1),
  requests: z.array(DataRequest),
});
export interface RequestsFile extends z.output<typeof RequestsFile> {}
