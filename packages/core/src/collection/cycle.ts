import { z } from 'zod';
import { CalendarDate, PartialDate } from '../kernel/calendar-date.ts';
import { IndicatorId, ReporterId, RoleId } from '../kernel/ids.ts';
import { LocalMoment } from '../kernel/local-moment.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';
import { ReporterSelector } from '../kernel/reporter-selector.ts';
import { Semester } from '../kernel/semester.ts';
import { StateEvent } from '../kernel/transitions.ts';
import { Stratum } from './stratum.ts';

/**
 * `periods/<semester>/cycle.json`: the making of one semester's report. Who is expected, by when,
 * which steps were taken, and what was decided about what is missing.
 *
 * @source minutes, paragraphs I3, G5.c, D10, Z1 to Z3; brief
 */
export const Cycle = z.strictObject({
  schema: z.literal(1),
  semester: Semester,
  /** The number on the document; `null` while it is blank. */
  documentNo: z.string().min(1).nullable(),
  /** The day on which the whole report is due. */
  dueOn: CalendarDate,
  /** The day of the following month on which a monthly return is due: 10. */
  returnsDueDay: z.int().min(1).max(28),
  /** Days after the due date before silence is overdue: 0 unless it says otherwise. */
  graceDays: z.int().nonnegative().optional(),
  /** Who owes a return, by stratum; `null` where nobody has said. */
  expected: z.array(
    z.strictObject({
      stratum: Stratum,
      /** Who of this kind owes returns; `null` where nobody has said. */
      reporters: ReporterSelector.nullable(),
    }),
  ),
  /** Indicators that are asked of others than their definition says, this semester. */
  askedOf: z
    .array(
      z.strictObject({
        indicator: IndicatorId,
        reporters: ReporterSelector,
        reason: LocalizedText,
      }),
    )
    .optional(),
  /** Later dates that a reporter asked for, in order; the first due date stays the basis of "late". */
  postponements: z
    .array(
      z.strictObject({
        reporter: ReporterId,
        /** The months whose return it is about; all of them where left out. */
        months: z.array(Month).min(1).optional(),
        due: CalendarDate,
        /** When it was agreed. */
        on: CalendarDate,
      }),
    )
    .optional(),
  /** Returns that need not come, by decision; an excused one still leaves its totals incomplete. */
  excused: z
    .array(
      z.strictObject({
        reporter: ReporterId,
        /** The months that it is about; all of them where left out. */
        months: z.array(Month).min(1).optional(),
        /** The indicators that it is about; all of them where left out. */
        indicators: z.array(IndicatorId).min(1).optional(),
        /** It has nothing to count here, or it cannot answer. */
        kind: z.enum(['not-applicable', 'excused']),
        reason: LocalizedText,
        by: RoleId,
        on: CalendarDate,
      }),
    )
    .optional(),
  /** The steps of the report, in order. */
  events: z.array(StateEvent),
  /** Why a second or later version is published, by the number of the version. */
  revisions: z
    .array(
      z.strictObject({
        /** The number of the version, from 2. */
        version: z.int().min(2),
        /** More data came, as was to be expected, or something was wrong. */
        kind: z.enum(['scheduled', 'correction']),
        reason: LocalizedText,
        by: RoleId,
        on: CalendarDate,
      }),
    )
    .optional(),
  /** Moments before which a version stays with the restricted material, though it is approved. */
  publishAt: z
    .array(
      z.strictObject({
        /** The number of the version. */
        version: z.int().positive(),
        at: LocalMoment,
      }),
    )
    .optional(),
  /** Versions that are taken back, each in the place of a later version. */
  withdrawals: z
    .array(
      z.strictObject({
        /** The number that the notice has among the versions. */
        version: z.int().min(2),
        /** The numbers of the versions that it takes back: `[1]`. */
        withdraws: z.array(z.int().positive()).min(1),
        /** It was wrong, or it gave away what must stay hidden; then its files go too. */
        cause: z.enum(['error', 'disclosure']),
        reason: LocalizedText,
        by: RoleId,
        on: CalendarDate,
      }),
    )
    .optional(),
  /** Who put a name to the draft, by role. */
  signOffs: z.array(z.strictObject({ role: RoleId, on: PartialDate })).optional(),
  /** Blockers that the leadership let pass, each with the sentence that readers see. */
  exceptions: z
    .array(
      z.strictObject({
        /** The code of the blocker: `collection/returns-outstanding`. */
        code: z.string().min(1),
        /** What it is about, as `--format json` prints it: `2020-11/capital-province`. */
        subject: z.string().min(1),
        /** Of returns that are outstanding, how many of how many: `1/3`. */
        counts: z.string().optional(),
        caveat: LocalizedText,
        by: RoleId,
        on: CalendarDate,
      }),
    )
    .optional(),
  /** Warnings that were read, each with a reason that is published. */
  acknowledged: z
    .array(
      z.strictObject({
        /** The code of the warning: `evidence/body-disagrees`. */
        code: z.string().min(1),
        /** What it is about, as `--format json` prints it. */
        subject: z.string().min(1),
        /** Where the warning counts something, how many of how many: `2/47`. */
        counts: z.string().optional(),
        reason: LocalizedText,
        /** When it was read; before that day the warning still stands. */
        on: CalendarDate.optional(),
      }),
    )
    .optional(),
});
export interface Cycle extends z.output<typeof Cycle> {}
