import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { IndicatorId, PlaceId, SourceId } from '../kernel/ids.ts';
import { Month } from '../kernel/month.ts';
import { Semester } from '../kernel/semester.ts';
import { Completeness } from './completeness.ts';
import { FigureCell } from './figure-cell.ts';
import { FigureConfirmation } from './figure-confirmation.ts';

/** The time that a figure speaks of: a semester, a month, or two dates. */
export const ReferencePeriod = z.union([
  z.strictObject({ semester: Semester }),
  z.strictObject({ month: Month }),
  z.strictObject({ from: CalendarDate, to: CalendarDate }),
]);
export type ReferencePeriod = z.output<typeof ReferencePeriod>;

/** Where a figure stands: what, where, when, and which part of the total. */
export const FigureAt = z.strictObject({
  indicator: IndicatorId,
  place: PlaceId,
  period: ReferencePeriod,
  /** Dimension and code, `{"sex": "female"}`; empty for a total. */
  split: z.record(z.string(), z.string()),
  /**
   * Counted only among the reporters and months that answered exactly in this other semester too:
   * like for like, `"2021-S1"`. Absent of everything that was counted.
   */
  matched: Semester.optional(),
});
export interface FigureAt extends z.output<typeof FigureAt> {}

/**
 * Who stands behind a figure: as printed in a newspaper, as received, or verified, where each count
 * behind it was found true by somebody.
 *
 * @source minutes, paragraph G6.r; brief R-30
 */
export const Verification = z.enum(['as-printed', 'as-received', 'verified']);
export type Verification = z.output<typeof Verification>;

/**
 * That a number is not the last word: the day on which it was added up, and of how many of its
 * months anything came. `partial` where months or answers are lacking, `provisional` where something
 * came for each month and more may come in time.
 *
 * @source minutes, paragraphs G0, G3.r and D10; brief
 */
export const Running = z.strictObject({
  status: z.enum(['partial', 'provisional']),
  asOf: CalendarDate,
  /** Months of which an answer came, and months of its period. */
  months: z.int().nonnegative(),
  ofMonths: z.int().positive(),
});
export interface Running extends z.output<typeof Running> {}

/** A number with everything that it must carry: no number is bare. */
export const Figure = z.strictObject({
  at: FigureAt,
  cell: FigureCell,
  completeness: Completeness,
  /** Absent where all its months are in. */
  running: Running.optional(),
  verification: Verification,
  /** What competent bodies say of counts that were gathered elsewhere; absent where there are none. */
  confirmations: z.array(FigureConfirmation).min(1).optional(),
  sources: z.array(SourceId),
  /** Other sources that give the same count; absent where there are none. */
  corroboratedBy: z.array(SourceId).min(1).optional(),
});
export interface Figure extends z.output<typeof Figure> {}
