import { z } from 'zod';
import { CodeId, DimensionId, IndicatorId } from '../kernel/ids.ts';

const count = z.int().nonnegative();

/**
 * The count of one indicator, in the official manner: a total, of whom female, and its other
 * splits. The number of men is the difference; it is never written.
 *
 * @source minutes, paragraph P1 ("total 20, female 4"); brief R-08
 */
export const CountEntry = z.strictObject({
  indicator: IndicatorId,
  total: count,
  /** Of the total, how many are female; at most the total. */
  female: count.optional(),
  /** Other splits of the same total: `{"offence-family": {"trafficking": 27, …}}`. */
  parts: z.record(DimensionId, z.record(CodeId, count)).optional(),
});
export type CountEntry = z.output<typeof CountEntry>;

/**
 * The parts of the total by one dimension, the derived male part included; undefined where the
 * entry does not split by it.
 */
export function partsOf(
  entry: CountEntry,
  dimension: string,
): Readonly<Record<string, number>> | undefined {
  if (dimension === 'sex') {
    if (entry.female === undefined) return undefined;
    return { female: entry.female, male: entry.total - entry.female };
  }
  const parts = Object.entries(entry.parts ?? {});
  return parts.find(([name]) => name === dimension)?.[1];
}
