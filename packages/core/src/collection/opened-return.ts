import type { CountEntry } from '../indicator/count-entry.ts';
import { partsOf } from '../indicator/count-entry.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween } from '../kernel/calendar-date.ts';
import type { IndicatorId } from '../kernel/ids.ts';
import type { MonthlyReturn } from './monthly-return.ts';

/** A return that came, opened once for all the indicators that it is asked about. */
export interface OpenedReturn {
  readonly answer: MonthlyReturn;
  /** What it counts, by indicator; of what it gives twice the first. */
  readonly entries: ReadonlyMap<string, CountEntry>;
  readonly isUnverified: boolean;
  /** Days after the first due date; 0 where it came in time. */
  readonly daysLate: number;
  /** The returns that it amends, itself or through others, each opened; the latest first. */
  readonly amended: readonly OpenedReturn[];
}

/**
 * A return opened.
 *
 * @param unverified ids of returns that wait for verification, or that were found untrue
 * @param amended the returns that it amends, itself or through others, the latest first
 */
export function openReturn(
  answer: MonthlyReturn,
  firstDue: CalendarDate,
  unverified: ReadonlySet<string>,
  amended: readonly MonthlyReturn[] = [],
): OpenedReturn {
  const { receivedOn } = answer;
  const entries = new Map<string, CountEntry>();
  if (answer.answer === 'has-data') {
    for (const entry of answer.counts) {
      if (!entries.has(entry.indicator)) entries.set(entry.indicator, entry);
    }
  }
  return {
    answer,
    entries,
    isUnverified: unverified.has(answer.id),
    daysLate: receivedOn <= firstDue ? 0 : daysBetween(firstDue, receivedOn),
    amended: amended.map((each) => openReturn(each, firstDue, unverified)),
  };
}

/** True of a return that says anything of an indicator; a nil speaks of everything. */
export function speaksOf(
  indicator: IndicatorId | undefined,
  { answer, entries }: OpenedReturn,
): boolean {
  if (answer.answer === 'nil') return true;
  return indicator === undefined ? answer.answer === 'has-data' : entries.has(indicator);
}

/** What a return that speaks of an indicator says of it. */
export function statusIn(
  { answer, entries, isUnverified }: OpenedReturn,
  indicator: IndicatorId | undefined,
  splitsOf: ReadonlyMap<string, readonly string[]>,
): 'received' | 'nil' | 'partial' | 'unverified' {
  if (isUnverified) return 'unverified';
  if (answer.answer !== 'has-data') return 'nil';
  const entry = indicator === undefined ? undefined : entries.get(indicator);
  if (entry === undefined) return 'received';
  const isExact = typeof entry.total === 'number' || entry.total.kind === 'exact';
  const isWhole = (splitsOf.get(entry.indicator) ?? []).every((split) => isGivenBy(split, entry));
  return isExact && isWhole ? 'received' : 'partial';
}

/** True where an entry has parts by a dimension; most say so without the parts being made. */
function isGivenBy(dimension: string, entry: CountEntry): boolean {
  const { female, parts } = entry;
  if (dimension === 'sex' && female !== undefined) return true;
  if (parts !== undefined && Object.hasOwn(parts, dimension)) return true;
  return partsOf(entry, dimension) !== undefined;
}
