import type { Tally } from '../figure/tally.ts';
import { tallyOf } from '../figure/tally.ts';

/** Many tallies, one column a field, so that millions add in milliseconds. */
export interface TallyColumns {
  readonly value: Float64Array;
  readonly about: Float64Array;
  readonly expected: Float64Array;
  readonly received: Float64Array;
  readonly nil: Float64Array;
  readonly elsewhere: Float64Array;
  readonly inexact: Float64Array;
}

/** So many empty tallies. */
export function emptyColumns(length: number): TallyColumns {
  const zeros = () => new Float64Array(length);
  return {
    value: zeros(),
    about: zeros(),
    expected: zeros(),
    received: zeros(),
    nil: zeros(),
    elsewhere: zeros(),
    inexact: zeros(),
  };
}

/** The tally in a row; the empty one beyond the end. */
export function tallyIn(columns: TallyColumns, row: number): Tally {
  return tallyOf({
    value: columns.value[row] ?? 0,
    expected: columns.expected[row] ?? 0,
    received: columns.received[row] ?? 0,
    nil: columns.nil[row] ?? 0,
    elsewhere: columns.elsewhere[row] ?? 0,
    inexact: columns.inexact[row] ?? 0,
    about: columns.about[row] ?? 0,
  });
}

/** The sum of some rows; of none the empty tally. */
export function sumOf(columns: TallyColumns, rows: Iterable<number>): Tally {
  let [value, expected, received, nil, elsewhere, inexact, about] = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    value += columns.value[row] ?? 0;
    expected += columns.expected[row] ?? 0;
    received += columns.received[row] ?? 0;
    nil += columns.nil[row] ?? 0;
    elsewhere += columns.elsewhere[row] ?? 0;
    inexact += columns.inexact[row] ?? 0;
    about += columns.about[row] ?? 0;
  }
  // What says nothing is left out; nearly always it is all three, and to copy what is left is slow.
  if (elsewhere + inexact + about === 0) return { value, expected, received, nil };
  return tallyOf({ value, expected, received, nil, elsewhere, inexact, about });
}

/**
 * The sums of tallies by group. One pass over each column, in any order of rows.
 *
 * @param groupOf the group of each row, from 0; a row of group -1 belongs to none
 * @param groups how many groups there are
 * @returns one tally a group; an empty one where a group has no row
 * @throws {RangeError} where there are not as many groups given as rows
 */
export function rollUp(columns: TallyColumns, groupOf: Int32Array, groups: number): TallyColumns {
  if (groupOf.length !== columns.value.length) {
    throw new RangeError(`Expected ${columns.value.length} groups, got ${groupOf.length}.`);
  }
  const sums = emptyColumns(groups);
  addInto(sums.value, columns.value, groupOf);
  addInto(sums.about, columns.about, groupOf);
  addInto(sums.expected, columns.expected, groupOf);
  addInto(sums.received, columns.received, groupOf);
  addInto(sums.nil, columns.nil, groupOf);
  addInto(sums.elsewhere, columns.elsewhere, groupOf);
  addInto(sums.inexact, columns.inexact, groupOf);
  return sums;
}

function addInto(sums: Float64Array, column: Float64Array, groupOf: Int32Array): void {
  for (let row = 0; row < column.length; row += 1) {
    const count = column[row] ?? 0;
    // Most columns hold next to nothing.
    if (count === 0) continue;
    const group = groupOf[row] ?? -1;
    if (group >= 0) sums[group] = (sums[group] ?? 0) + count;
  }
}
