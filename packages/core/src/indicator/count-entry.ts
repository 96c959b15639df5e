import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { IndicatorId } from '../kernel/ids.ts';
import type { Interval } from '../kernel/quantity.ts';
import { intervalOf, Quantity } from '../kernel/quantity.ts';

/** How many: a whole number, 0 or more. */
const count = z.int().nonnegative();

/** The code under which a split names what it could not divide. */
export const notSpecified = 'not-specified';

/**
 * The count of one indicator, in the official manner: a total, of whom female, and its other
 * splits. The number of men is the difference; it is never written.
 *
 * Parts add up to their total; what could not be divided is named `not-specified`.
 *
 * @source minutes, paragraph P1 ("total 20, female 4"); brief
 */
export const CountEntry = z.strictObject({
  indicator: IndicatorId,
  /** A count, or an inexact quantity: `{"kind": "atLeast", "n": 7}`. */
  total: z.union([count, Quantity]),
  /** Of the total, how many are female; at most the total. */
  female: count.optional(),
  /** Of the total, of how many the sex was not recorded; the rest are male. */
  sexNotSpecified: count.optional(),
  /** Other splits of the same total: `{"offence-family": {"trafficking": 27, …}}`. */
  parts: z.record(z.string(), z.record(z.string(), count)).optional(),
  /** Splits by more than one dimension: `{"by": {"sex": "female", "age": "u15"}, "count": 3}`. */
  cells: z
    .array(
      z.strictObject({
        /** The code in each dimension: `{"sex": "female", "age": "u15"}`. */
        by: z.record(z.string(), z.string()),
        count,
      }),
    )
    .min(1)
    .optional(),
  /** The days that were counted, where they are not the calendar month. */
  days: z.strictObject({ from: CalendarDate, to: CalendarDate }).optional(),
});
export interface CountEntry extends z.output<typeof CountEntry> {}

/** The total as a quantity, exact where a plain number was written. */
export function totalOf({ total }: CountEntry): Quantity {
  return typeof total === 'number' ? { kind: 'exact', n: total } : total;
}

/** The total where it is exact, in either way of writing; undefined where it is not. */
export function exactTotalOf({ total }: CountEntry): number | undefined {
  if (typeof total === 'number') return total;
  return total.kind === 'exact' ? total.n : undefined;
}

/** The least and the greatest that the total may be. */
export function totalInterval({ total }: CountEntry): Interval {
  return typeof total === 'number' ? [total, total] : intervalOf(total);
}

/**
 * The parts of the total by one dimension, the derived male part included; undefined where the
 * entry does not split by it. Parts that are written only as cells of two dimensions are added up.
 */
export function partsOf(
  entry: CountEntry,
  dimension: string,
): Readonly<Record<string, number>> | undefined {
  const { parts, cells } = entry;
  if (dimension === 'sex') {
    const bySex = partsBySex(entry);
    if (bySex !== undefined) return bySex;
  }
  if (parts !== undefined && Object.hasOwn(parts, dimension)) return parts[dimension];
  const crossed = cells?.filter(({ by }) => Object.hasOwn(by, dimension)) ?? [];
  const [first] = crossed;
  if (first === undefined) return undefined;
  // Cells of another pair of dimensions divide the same total again.
  const pair = dimensionsOf(first.by);
  const sums: Record<string, number> = {};
  for (const { by, count: n } of crossed) {
    const code = by[dimension];
    if (code !== undefined && dimensionsOf(by) === pair) sums[code] = (sums[code] ?? 0) + n;
  }
  return sums;
}

/** The dimensions that a cell is split by, in one order: `age sex`. */
export function dimensionsOf(by: Readonly<Record<string, string>>): string {
  return Object.keys(by).toSorted().join(' ');
}

/** How many numbers an entry submits, its total and every part. Asked of everything that arrives. */
export function numbersIn({ female, sexNotSpecified, parts = {}, cells = [] }: CountEntry): number {
  let numbers = 1 + cells.length;
  if (female !== undefined) numbers += 1;
  if (sexNotSpecified !== undefined) numbers += 1;
  for (const each of Object.values(parts)) numbers += Object.keys(each).length;
  return numbers;
}

function partsBySex(entry: CountEntry): Readonly<Record<string, number>> | undefined {
  const { female, sexNotSpecified } = entry;
  const total = exactTotalOf(entry);
  const unknown = sexNotSpecified === undefined ? {} : { [notSpecified]: sexNotSpecified };
  if (female === undefined) {
    // Where nobody's sex was recorded, that is the whole split.
    return total !== undefined && sexNotSpecified === total
      ? { female: 0, male: 0, ...unknown }
      : undefined;
  }
  // Of an inexact total the number of men is not known.
  if (total === undefined) return { female, ...unknown };
  return { female, male: total - female - (sexNotSpecified ?? 0), ...unknown };
}
