import type { LedgerRow } from '../collection/ledger.ts';
import { isAnswered } from '../collection/ledger.ts';
import type { CountEntry } from '../indicator/count-entry.ts';
import { exactTotalOf, partsOf, totalOf } from '../indicator/count-entry.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { isSplitBy } from '../indicator/split-by.ts';
import type { Month } from '../kernel/month.ts';
import type { Dimension } from '../reference/dimension.ts';
import type { Reconciled } from './reconcile.ts';
import { cellKey } from './reconcile.ts';
import type { IndicatorSlots, Slots } from './slots.ts';
import { slotsOf } from './slots.ts';
import type { TallyColumns } from './tally-columns.ts';
import { emptyColumns } from './tally-columns.ts';

/**
 * The smallest tallies of a semester: one for each slot, reporter and month, in that order. A tally
 * of which nobody owed an answer is empty.
 */
export interface TallyCube {
  readonly slots: Slots;
  readonly reporters: readonly string[];
  readonly months: readonly Month[];
  readonly tallies: TallyColumns;
}

/** The row of the cube in which a slot, a reporter and a month stand, each by its number. */
export function rowIn(cube: TallyCube, slot: number, reporter: number, month: number): number {
  return (slot * cube.reporters.length + reporter) * cube.months.length + month;
}

/** True where a slot of a reporter and month was counted: answered, a nil, or known from elsewhere. */
export function isCountedIn(
  cube: TallyCube,
  slot: number,
  reporter: number,
  month: string,
): boolean {
  const number = cube.months.findIndex((each) => each === month);
  if (number < 0) return false;
  const row = rowIn(cube, slot, reporter, number);
  const { received, nil, elsewhere } = cube.tallies;
  return (received[row] ?? 0) + (nil[row] ?? 0) + (elsewhere[row] ?? 0) > 0;
}

/**
 * The tallies of everything that was owed, from what became of it and what is counted. A nil adds a
 * true zero to every slot; silence adds to what was expected alone, and so does an answer that
 * leaves a split out.
 *
 * @source minutes, paragraph D6; brief
 */
export function tallyCubeOf(
  ledger: readonly LedgerRow[],
  { counted, contested }: Pick<Reconciled, 'counted' | 'contested'>,
  indicators: readonly Indicator[],
  dimensions: readonly Dimension[],
): TallyCube {
  const slots = slotsOf(indicators, dimensions);
  const reporters = Array.from(new Set<string>(ledger.map(({ reporter }) => reporter)));
  const months = Array.from(new Set(ledger.map(({ month }) => month))).toSorted();
  const length = slots.list.length * reporters.length * months.length;
  const cube = { slots, reporters, months, tallies: emptyColumns(length) };
  const step = rowIn(cube, 1, 0, 0);
  const reporterNumber = new Map(reporters.map((id, index) => [id, index]));
  const monthNumber = new Map<string, number>(months.map((id, index) => [id, index]));

  const firstRowOf = (reporter: string, month: string) => {
    const r = reporterNumber.get(reporter);
    const m = monthNumber.get(month);
    return r === undefined || m === undefined ? undefined : rowIn(cube, 0, r, m);
  };

  // Whether a cell was answered, at the row of its total.
  const isAnsweredAt = new Uint8Array(length);
  for (const { reporter, month, answers } of ledger) {
    const first = firstRowOf(reporter, month);
    for (const { indicator, state } of answers) {
      const ofIndicator = slots.ofIndicator.get(indicator);
      if (first === undefined || ofIndicator === undefined) continue;
      if (state.status === 'not-applicable') continue;
      fill(cube.tallies.expected, ofIndicator.all, first, step, 1);
      if (isAnswered(state)) isAnsweredAt[first + ofIndicator.total * step] = 1;
      if (state.status === 'nil' && !contested.has(cellKey(reporter, month, indicator)))
        fill(cube.tallies.nil, ofIndicator.all, first, step, 1);
    }
  }
  for (const { reporter, month, entry, isNil = false } of counted.values()) {
    const ofIndicator = slots.ofIndicator.get(entry.indicator);
    const first = firstRowOf(reporter, month);
    if (first === undefined || ofIndicator === undefined) continue;
    const row = first + ofIndicator.total * step;
    // What does not apply is owed no longer, and counted no more.
    if (cube.tallies.expected[row] !== 1) continue;
    const isNilSoFar = cube.tallies.nil[row] === 1;
    // Another source may have been found right where the reporter confirmed that there was none.
    if (isNil !== isNilSoFar) fill(cube.tallies.nil, ofIndicator.all, first, step, isNil ? 1 : 0);
    if (isNil) continue;
    // Where its reporter is silent the count is another source's, and no answer.
    const { received, elsewhere } = cube.tallies;
    const known = isAnsweredAt[row] === 1 ? received : elsewhere;
    addEntry(cube.tallies, known, ofIndicator, entry, first, step);
  }
  return cube;
}

/** Writes one value into a column, at every slot of an indicator of one reporter and month. */
function fill(
  column: Float64Array,
  slots: readonly number[],
  first: number,
  step: number,
  value: 0 | 1,
): void {
  for (const slot of slots) column[first + slot * step] = value;
}

/** Writes one entry into the cube, of which `first` is the row of slot 0 and `step` leads to the next. */
function addEntry(
  tallies: TallyColumns,
  known: Float64Array,
  { total, byDimension, crossed }: IndicatorSlots,
  entry: CountEntry,
  first: number,
  step: number,
): void {
  known[first + total * step] = 1;
  addTotal(tallies, entry, first + total * step);
  const isExact = exactTotalOf(entry) !== undefined;
  for (const { dimension, codes } of byDimension) {
    const parts = partsOf(entry, dimension);
    if (parts === undefined) continue;
    // Whole pairs: this runs for each part of each count, and to take one apart makes a list.
    for (const pair of codes) {
      const code = pair[0];
      const row = first + pair[1] * step;
      // Of an inexact total a part that is not given is not known to be 0.
      if (!isExact && !Object.hasOwn(parts, code)) continue;
      tallies.value[row] = parts[code] ?? 0;
      known[row] = 1;
    }
  }
  if (entry.cells === undefined) return;
  for (const { together, cells, slotOf } of crossed) {
    let isGiven = false;
    for (const { by, count } of entry.cells) {
      if (!isSplitBy(together, by)) continue;
      // Combinations that are not given hold nobody, if the total is exact.
      if (!isGiven && isExact) for (const slot of cells.values()) known[first + slot * step] = 1;
      isGiven = true;
      const slot = slotOf(by);
      if (slot === undefined) continue;
      tallies.value[first + slot * step] = count;
      known[first + slot * step] = 1;
    }
  }
}

function addTotal(tallies: TallyColumns, entry: CountEntry, row: number): void {
  const total = totalOf(entry);
  switch (total.kind) {
    case 'exact':
      tallies.value[row] = total.n;
      return;
    case 'about':
      tallies.about[row] = total.n;
      // About none is not none.
      if (total.n === 0) tallies.inexact[row] = 1;
      return;
    case 'atLeast':
    case 'moreThan':
      tallies.value[row] = total.kind === 'moreThan' ? total.n + 1 : total.n;
      tallies.inexact[row] = 1;
      return;
    case 'unknown':
      tallies.inexact[row] = 1;
  }
}
