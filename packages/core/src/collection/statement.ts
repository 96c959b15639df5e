import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { GroupId, LocalId, ReporterId, SourceId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';
import { ReporterSelector } from '../kernel/reporter-selector.ts';
import { Stratum } from './stratum.ts';

/**
 * What a desk says that it holds, where the returns themselves are not in hand: months by name, a
 * bare count, or nothing. A bare count never becomes a list of months.
 *
 * @source minutes, paragraphs G3.r, G4.r, G7.4, G7.5; brief
 */
export const Statement = z.strictObject({
  id: LocalId,
  /** The group that says so. */
  by: GroupId,
  asOf: CalendarDate,
  /** Whose returns it speaks of. */
  about: z.discriminatedUnion('kind', [
    /** The stream that a group collects, whoever sent it. */
    z.strictObject({ kind: z.literal('group'), group: GroupId }),
    /** One reporter. */
    z.strictObject({ kind: z.literal('reporter'), reporter: ReporterId }),
    /** Everyone of a stratum but those named. */
    z.strictObject({
      kind: z.literal('others'),
      stratum: Stratum,
      /** Those of whom it does not speak. */
      except: z.array(ReporterId),
    }),
    /** All reporters of a stratum for one month. */
    z.strictObject({ kind: z.literal('month'), stratum: Stratum, month: Month }),
  ]),
  /** What has come of them. */
  received: z.discriminatedUnion('kind', [
    /** Months by name. */
    z.strictObject({
      kind: z.literal('months'),
      /** Which: `["2017-01", "2017-02"]`. */
      months: z.array(Month).min(1),
    }),
    /** So many months, unnamed. */
    z.strictObject({
      kind: z.literal('month-count'),
      /** How many months. */
      count: z.int().positive(),
    }),
    /** So many reporters, unnamed; `bases` are the groups that they may be counted from. */
    z.strictObject({
      kind: z.literal('reporter-count'),
      /** How many reporters. */
      count: z.int().positive(),
      /** The groups that they may be counted from. */
      bases: z.array(ReporterSelector).min(1),
    }),
    /** Nothing. */
    z.strictObject({
      kind: z.literal('none'),
      /** Why, as far as the desk says. */
      why: z.enum(['pending', 'postponed', 'not-obtained', 'not-stated']),
    }),
  ]),
  source: SourceId,
  /** A reading of the source on which this rests, where the reading is doubtful. */
  reading: LocalId.optional(),
  note: LocalizedText.optional(),
});
export interface Statement extends z.output<typeof Statement> {}

/** How two desks that said different things were reconciled. */
export const Resolution = z.strictObject({
  reporter: ReporterId,
  /** The statement that holds. */
  chosen: LocalId,
  by: GroupId,
  on: CalendarDate,
  note: LocalizedText,
});
export interface Resolution extends z.output<typeof Resolution> {}

/** `periods/<semester>/collected/statements.json`. */
export const StatementsFile = z.strictObject({
  schema: z.literal(1),
  statements: z.array(Statement),
  resolutions: z.array(Resolution),
});
export interface StatementsFile extends z.output<typeof StatementsFile> {}
