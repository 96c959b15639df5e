import type { LedgerRow } from '../collection/ledger.ts';
import type { CountEntry } from '../indicator/count-entry.ts';
import { dimensionsOf, partsOf, totalOf } from '../indicator/count-entry.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Month } from '../kernel/month.ts';
import type { Dimension } from '../reference/dimension.ts';
import type { Reconciled } from './reconcile.ts';
import { cellKey } from './reconcile.ts';
import type { IndicatorSlots, Slots } from './slots.ts';
import { codesKey, slotsOf } from './slots.ts';
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

/**
 * The tallies of everything that was owed, from what became of it and what is counted. A nil adds a
 * true zero to every slot; silence adds to what was expected alone, and so does an answer that
 * leaves a split out.
 *
 * @source minutes, paragraph D6; brief
 */
export function tallyCubeOf(
  ledger: readonly LedgerRow[],
  { counted }: Pick<Reconciled, 'counted'>,
  indicators: readonly Indicator[],
  dimensions: readonly Dimension[],
): TallyCube {
  const slots = slotsOf(indicators, dimensions);
  const reporters = Array.from(new Set<string>(ledger.map(({ reporter }) => reporter)));
  const months = Array.from(new Set(ledger.map(({ month }) => month))).toSorted();
  const length = slots.list.length * reporters.length * months.length;
  const cube = { slots, reporters, months, tallies: emptyColumns(length) };
  const reporterNumber = new Map(reporters.map((id, index) => [id, index]));
  const monthNumber = new Map<string, number>(months.map((id, index) => [id, index]));

  for (const { reporter, month, answers } of ledger) {
    const [r, m] = [reporterNumber.get(reporter) ?? 0, monthNumber.get(month) ?? 0];
    for (const { indicator, state } of answers) {
      const ofIndicator = slots.ofIndicator.get(indicator);
      if (ofIndicator === undefined || state.status === 'not-applicable') continue;
      const row = (slot: number) => rowIn(cube, slot, r, m);
      const chosen = counted.get(cellKey(reporter, month, indicator));
      expectAll(cube.tallies, ofIndicator, row);
      if (chosen !== undefined && chosen.isNil !== true) {
        addEntry(cube.tallies, ofIndicator, chosen.entry, row);
      } else if (state.status === 'nil' || chosen !== undefined) {
        for (const slot of everySlot(ofIndicator)) cube.tallies.nil[row(slot)] = 1;
      }
    }
  }
  return cube;
}

function* everySlot({ total, byDimension, crossed }: IndicatorSlots): Generator<number> {
  yield total;
  for (const { codes } of byDimension) for (const [, slot] of codes) yield slot;
  for (const { cells } of crossed) yield* cells.values();
}

function expectAll(
  { expected }: TallyColumns,
  { total, byDimension, crossed }: IndicatorSlots,
  row: (slot: number) => number,
): void {
  expected[row(total)] = 1;
  for (const { codes } of byDimension) for (const [, slot] of codes) expected[row(slot)] = 1;
  for (const { cells } of crossed) for (const slot of cells.values()) expected[row(slot)] = 1;
}

function addEntry(
  tallies: TallyColumns,
  { total, byDimension, crossed }: IndicatorSlots,
  entry: CountEntry,
  row: (slot: number) => number,
): void {
  addTotal(tallies, entry, row(total));
  for (const { dimension, codes } of byDimension) {
    const parts = partsOf(entry, dimension);
    if (parts === undefined) continue;
    for (const [code, slot] of codes) {
      // Of an inexact total a part that is not given is not known to be 0.
      if (typeof entry.total !== 'number' && !Object.hasOwn(parts, code)) continue;
      tallies.value[row(slot)] = parts[code] ?? 0;
      tallies.received[row(slot)] = 1;
    }
  }
  if (crossed.length === 0 || entry.cells === undefined) return;
  for (const { dimensions, cells } of crossed) {
    const given = entry.cells.filter(({ by }) => dimensionsOf(by) === dimensions);
    if (given.length === 0) continue;
    // Combinations that are not given hold nobody.
    for (const slot of cells.values()) tallies.received[row(slot)] = 1;
    for (const { by, count } of given) {
      const slot = cells.get(codesKey(by));
      if (slot !== undefined) tallies.value[row(slot)] = count;
    }
  }
}

function addTotal(tallies: TallyColumns, entry: CountEntry, row: number): void {
  tallies.received[row] = 1;
  const total = totalOf(entry);
  switch (total.kind) {
    case 'exact':
      tallies.value[row] = total.n;
      return;
    case 'about':
      tallies.about[row] = total.n;
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
