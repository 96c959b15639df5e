import { z } from 'zod';
import { DimensionId, GroupId, IndicatorId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';
import { ReporterSelector } from '../kernel/reporter-selector.ts';
import { SourceKind } from '../kernel/source-kind.ts';
import { Unit } from '../kernel/unit.ts';

/**
 * What is counted, how, and who answers for it. Without a definition, a unit and a counting rule in
 * Khmer there is no indicator.
 *
 * @source minutes, paragraphs G1.c and D2; brief
 */
export const Indicator = z.strictObject({
  schema: z.literal(1),
  id: IndicatorId,
  name: LocalizedText,
  definition: LocalizedText,
  unit: Unit,
  /** What counts as one, and when. */
  countingRule: LocalizedText,
  /** How months make a semester: by adding, by taking the latest, or not at all. */
  addition: z.enum(['sum', 'latest', 'none']),
  /** The dimensions by which it is split; each alone adds up to the total. */
  splits: z.array(DimensionId),
  /** Those of its splits by which all of it must be divided before the figure is final. */
  wholeSplits: z.array(DimensionId).min(1).optional(),
  /** Those of its splits that are also asked together: `[["sex", "age"]]`. */
  crossed: z.array(z.array(DimensionId).min(2)).optional(),
  /** The one group that answers for it. */
  owner: GroupId,
  /** Who owes it each month, among those whom the cycle expects to report. */
  expectedFrom: ReporterSelector,
  /** First and last month in which it is collected; always where left out. */
  from: Month.optional(),
  until: Month.optional(),
  /**
   * Whose count holds where several sources speak of the same cell: kinds of source, the first
   * before the second. The reporter's own return comes before all of them.
   */
  precedence: z.array(SourceKind).optional(),
  /** By how many days a source's period may begin or end beside the calendar month: 0. */
  toleranceDays: z.int().nonnegative().optional(),
  /** Indicators that may count the same thing again: never added to this one. */
  overlaps: z.array(IndicatorId).optional(),
  /** Law and article. */
  legalBasis: LocalizedText.optional(),
  unsure: LocalizedText.optional(),
});
export interface Indicator extends z.output<typeof Indicator> {}
