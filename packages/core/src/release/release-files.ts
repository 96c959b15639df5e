import { z } from 'zod';
import { Change } from '../figure/change.ts';
import { Completeness } from '../figure/completeness.ts';
import { Figure } from '../figure/figure.ts';
import { ConfirmationStatus } from '../figure/figure-confirmation.ts';
import { Highlight } from '../figure/highlight.ts';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { LocalMoment } from '../kernel/local-moment.ts';
import {
  CodeId,
  DimensionId,
  GroupId,
  IndicatorId,
  LocalId,
  PlaceId,
  ReporterId,
  RoleId,
  SourceId,
} from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';
import { Semester } from '../kernel/semester.ts';
import { Unit } from '../kernel/unit.ts';
import { WebAddress } from '../kernel/web-address.ts';
import { ReportSections } from './report-sections.ts';
import { Revision } from './revision.ts';

const schema = z.literal(1);
const count = z.int().nonnegative();

/** A blocker that was let pass, or a warning that was read, with the words that readers see. */
export const PublishedNote = z.strictObject({
  code: z.string(),
  text: LocalizedText,
});
export interface PublishedNote extends z.output<typeof PublishedNote> {}

/** The answers that a stratum owed for one month, and what became of them. */
export const PublishedStratumMonth = z.strictObject({
  month: Month,
  expected: count,
  received: count,
  nil: count,
  /** Of those received, how many left something out. */
  partial: count,
  /** Absent where so few report that it would say who was late. */
  late: count.optional(),
  excused: count,
  missing: count,
});
export interface PublishedStratumMonth extends z.output<typeof PublishedStratumMonth> {}

/** How many answers a stratum owed and gave; counts only, never who was late. */
export const PublishedStratum = z.strictObject({
  stratum: z.string(),
  /** `not-expected` where nobody was asked this time, with the reason. */
  status: z.enum(['complete', 'incomplete', 'undetermined', 'not-expected']),
  reason: LocalizedText.optional(),
  expected: count,
  received: count,
  nil: count,
  /** Of those received, how many left something out. */
  partial: count,
  late: count,
  /** Need not come, by a decision; the totals stay incomplete all the same. */
  excused: count,
  missing: count,
  /** The same month by month, in their order; none where nothing is owed. */
  months: z.array(PublishedStratumMonth),
});
export interface PublishedStratum extends z.output<typeof PublishedStratum> {}

/**
 * How sources agreed and who confirmed, as counts only: which source said what stays internal.
 *
 * @source minutes, paragraphs D5 and G6.r; brief
 */
export const PublishedEvidence = z.strictObject({
  /** Counts on which two sources differed. */
  differences: count,
  /** Of these, those of which the answer had not come, or nobody had asked. */
  open: count,
  /** Documents with counts that were gathered elsewhere, by what the competent body said. */
  gathered: z.array(z.strictObject({ status: ConfirmationStatus, documents: z.int().positive() })),
});
export interface PublishedEvidence extends z.output<typeof PublishedEvidence> {}

/** `report.json`: what this release is, and how complete. */
export const ReportHead = z.strictObject({
  schema,
  /** A report of the committee's own kind, or a compilation of newspaper figures. */
  kind: z.enum(['report', 'press']),
  semester: Semester,
  version: z.int().positive(),
  /** True where the country is invented. */
  invented: z.boolean(),
  /** The day up to which everything that had come is in it. */
  asOf: CalendarDate,
  /** The day from which it may be published, as it was approved. */
  releasedOn: CalendarDate,
  /** The moment before which it stays with the restricted material, Phnom Penh time: `2022-09-05T09:00`. */
  publishAt: LocalMoment.optional(),
  /** Of a second or later version, why it was made and what it changed. */
  revision: Revision.optional(),
  documentNo: z.string().nullable(),
  completeness: Completeness,
  strata: z.array(PublishedStratum),
  /** Absent of a compilation, and where the publication policy keeps it internal. */
  evidence: PublishedEvidence.optional(),
  /** What a reader must know before using a figure. */
  caveats: z.array(LocalizedText),
  exceptions: z.array(PublishedNote),
  acknowledged: z.array(PublishedNote),
  /** The rule on small counts, in words. */
  disclosure: LocalizedText,
  /** The steps that led to the approval: state, role, day; none for a compilation. */
  approval: z.array(z.strictObject({ to: z.string(), by: RoleId, on: z.string().optional() })),
});
export interface ReportHead extends z.output<typeof ReportHead> {}

/** One table: its rows are places, its columns months, the parts of a split, or none; all have a total. */
export const PublishedTable = z.strictObject({
  id: LocalId,
  indicator: IndicatorId,
  title: LocalizedText,
  columns: z.array(z.string()),
  /** References of figures, in the order of the columns, the total last. */
  rows: z.array(z.strictObject({ place: PlaceId, figures: z.array(z.string()) })),
  /** `months`, `total` where it has no columns but that, or the dimension by which it is split. */
  by: z.string(),
});
export interface PublishedTable extends z.output<typeof PublishedTable> {}

/** `figures.json`: every number of the release, the changes between them, and the tables. */
export const ReportFigures = z.strictObject({
  schema,
  figures: z.array(Figure),
  changes: z.array(Change),
  /** What a reader should know first, the most important at the head. */
  highlights: z.array(Highlight),
  tables: z.array(PublishedTable),
  /** What must be said of single figures, such as that one was worked out and not printed. */
  notes: z.array(z.strictObject({ figure: z.string(), text: LocalizedText })),
});
export interface ReportFigures extends z.output<typeof ReportFigures> {}

/** `reference.json`: the names and definitions that the pages of this release print. */
export const ReportReference = z.strictObject({
  schema,
  country: z.strictObject({ id: PlaceId, name: LocalizedText }),
  places: z.array(
    z.strictObject({
      id: PlaceId,
      name: LocalizedText,
      /** Of an editors' grouping of places; absent of a capital or province. */
      isZone: z.literal(true).optional(),
    }),
  ),
  groups: z.array(z.strictObject({ id: GroupId, name: LocalizedText })),
  /** Bodies that owe an indicator, and whoever was asked to confirm a count. */
  bodies: z.array(z.strictObject({ id: ReporterId, name: LocalizedText })),
  dimensions: z.array(
    z.strictObject({
      id: DimensionId,
      name: LocalizedText,
      codes: z.array(z.strictObject({ id: CodeId, name: LocalizedText })),
    }),
  ),
  indicators: z.array(
    z.strictObject({
      id: IndicatorId,
      name: LocalizedText,
      definition: LocalizedText,
      countingRule: LocalizedText,
      unit: Unit,
      owner: GroupId,
      /** Who owed it in this semester, by stratum; empty where nobody was asked. */
      expectedFrom: z.array(
        z.strictObject({
          stratum: z.string(),
          reporters: z.int().positive(),
          /** Which of the `bodies` they are; absent of places, which are many. */
          bodies: z.array(ReporterId).min(1).optional(),
        }),
      ),
    }),
  ),
  sources: z.array(
    z.strictObject({
      id: SourceId,
      kind: z.string(),
      provider: LocalizedText,
      title: LocalizedText.optional(),
      on: z.string().optional(),
      address: WebAddress.optional(),
      /** Why the year of the source is inferred, where it is. */
      yearInferred: LocalizedText.optional(),
    }),
  ),
});
export interface ReportReference extends z.output<typeof ReportReference> {}

/** The files of a report, by name, each with its shape; `seal/` tells of the others. */
export const releaseSchemas = {
  'report.json': ReportHead,
  'figures.json': ReportFigures,
  'sections.json': ReportSections,
  'reference.json': ReportReference,
} as const;

/** What a release says, as parts that are written to its files. */
export interface ReleaseContent {
  readonly head: ReportHead;
  readonly figures: ReportFigures;
  readonly sections: ReportSections;
  readonly reference: ReportReference;
}
