import type { ReferencePeriod } from '../figure/figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { lastDayOf } from '../kernel/calendar-date.ts';
import type { IndicatorId } from '../kernel/ids.ts';
import type { Interval, Quantity } from '../kernel/quantity.ts';
import { addQuantities, exactly, intervalOf } from '../kernel/quantity.ts';
import { daysOf } from '../kernel/semester.ts';
import type { Unit } from '../kernel/unit.ts';

/** What an indicator counted in a period, in its unit. */
export interface Counted<U extends Unit = Unit> {
  readonly indicator: Pick<Indicator, 'id' | 'addition' | 'overlaps'> & { readonly unit: U };
  readonly period: ReferencePeriod;
  readonly quantity: Quantity;
}

/** The sum of several indicators, or why there is none. */
export type IndicatorSum<U extends Unit = Unit> =
  | {
      readonly status: 'added';
      readonly unit: U;
      /** All of them added, whatever was counted twice. */
      readonly gross: Quantity;
      /** What is known to have been counted twice. */
      readonly overlap: Quantity;
      /** The least and the greatest that is left without it. */
      readonly net: Interval;
    }
  | {
      readonly status: 'cannot-add';
      readonly why: 'different-units' | 'different-periods' | 'overlapping' | 'not-addable';
      readonly among: readonly IndicatorId[];
    };

/**
 * The sum of what several indicators counted: gross, the known overlap, and net. Indicators that
 * may count the same person again add only where the overlap is known.
 *
 * Different units do not add: a type error where the types know them, `cannot-add` where they do
 * not.
 *
 * @param counts at least one; each indicator once
 * @param overlap how much is known to be counted in more than one of them
 * @throws {RangeError} for no count, or an indicator that is given twice
 * @source minutes, paragraph G4.r; brief, counting-unit traps
 * @example addIndicators([assistedByEmbassy, repatriated]) //=> { status: 'cannot-add', why: 'overlapping', … }
 */
export function addIndicators<U extends Unit>(
  counts: readonly [Counted<U>, ...Counted<NoInfer<U>>[]],
  overlap?: Quantity,
): IndicatorSum<U> {
  const [first] = counts;
  const among = counts.map(({ indicator }) => indicator.id);
  // A caller without types may pass none.
  if (among.length === 0) throw new RangeError('Expected at least one count, got none.');
  if (new Set(among).size < among.length) {
    throw new RangeError(`Expected each indicator once, got ${among.join(', ')}.`);
  }
  const refuse = (why: Extract<IndicatorSum, { why: string }>['why']) =>
    ({ status: 'cannot-add', why, among }) as const;
  if (counts.some(({ indicator }) => indicator.unit !== first.indicator.unit)) {
    return refuse('different-units');
  }
  if (counts.some((each) => daysIn(each.period) !== daysIn(first.period))) {
    return refuse('different-periods');
  }
  if (counts.some(({ indicator }) => indicator.addition === 'none')) return refuse('not-addable');
  const mayOverlap = counts.some(({ indicator }) =>
    indicator.overlaps?.some((other) => other !== indicator.id && among.includes(other)),
  );
  if (mayOverlap && overlap === undefined) return refuse('overlapping');
  const twice = overlap ?? exactly(0);
  const gross = addQuantities(counts.map(({ quantity }) => quantity));
  return {
    status: 'added',
    unit: first.indicator.unit,
    gross,
    overlap: twice,
    net: netOf(counts, gross, twice),
  };
}

/** A period by its first and last day, however it is written. */
function daysIn(period: ReferencePeriod): string {
  if ('month' in period) return `${period.month}-01/${lastDayOf(period.month)}`;
  const { from, to } = 'semester' in period ? daysOf(period.semester) : period;
  return `${from}/${to}`;
}

function netOf(counts: readonly Counted[], gross: Quantity, overlap: Quantity): Interval {
  const [least, most] = intervalOf(gross);
  const [overlapLeast, overlapMost] = intervalOf(overlap);
  // However much was counted twice, no fewer are left than the largest of them counted.
  const largest = Math.max(...counts.map(({ quantity }) => intervalOf(quantity)[0]));
  return [
    Math.max(largest, overlapMost === Infinity ? 0 : least - overlapMost),
    Math.max(largest, most - overlapLeast),
  ];
}
