import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { GroupId, LocalId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Quantity } from '../kernel/quantity.ts';
import { Semester } from '../kernel/semester.ts';

/** One item of a section; its text is Markdown with `<fig:…>` references to figures. */
export const PublishedItem = z.strictObject({
  id: LocalId,
  kind: z.enum(['result', 'challenge', 'request']),
  text: LocalizedText,
  /** For a request: whether it was answered. */
  state: z.string().optional(),
  /** For a request: the public direction that answers it. */
  answer: LocalizedText.optional(),
  /** The id of that direction: `d1`; with every answer, and never alone. */
  answeredBy: LocalId.optional(),
  /** The semester since which the same is said. */
  carriedOver: Semester.optional(),
  /** The activities of the action plan that it serves: `a5`. The plan is a release of its own. */
  activities: z.array(LocalId).min(1).optional(),
});
export interface PublishedItem extends z.output<typeof PublishedItem> {}

/** What a group answers for: the figure that tells what came of it, and what was planned. */
export const PublishedTarget = z.strictObject({
  id: LocalId,
  name: LocalizedText,
  /** The reference of the figure. */
  figure: z.string(),
  planned: Quantity.optional(),
  /** Why there is no number, where there is none. */
  whyNone: LocalizedText.optional(),
});
export interface PublishedTarget extends z.output<typeof PublishedTarget> {}

/** An international meeting that was attended; delegations are counted in the restricted record. */
export const PublishedMeeting = z.strictObject({
  group: GroupId,
  title: LocalizedText,
  from: CalendarDate,
  to: CalendarDate,
  place: LocalizedText,
});
export interface PublishedMeeting extends z.output<typeof PublishedMeeting> {}

/** `sections.json`: what each group wrote, and the meetings and directions that are public. */
export const ReportSections = z.strictObject({
  schema: z.literal(1),
  sections: z.array(
    z.strictObject({
      group: GroupId,
      /** How far the section had come: `handed-over`; general administration hands over to nobody. */
      state: z.string(),
      items: z.array(PublishedItem),
      /** Kinds of item of which the group says that there are none. */
      none: z.array(z.string()),
      /** Why there is no result, where there is none. */
      noResult: LocalizedText.optional(),
      targets: z.array(PublishedTarget),
    }),
  ),
  attended: z.array(PublishedMeeting),
  meetingsNotHeld: z.array(
    z.strictObject({
      group: GroupId,
      status: z.enum(['not-held', 'not-invited']),
      subject: LocalizedText,
      reason: LocalizedText,
    }),
  ),
});
export interface ReportSections extends z.output<typeof ReportSections> {}
