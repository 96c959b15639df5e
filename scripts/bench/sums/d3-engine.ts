import { rollup } from 'd3-array';
import type { Engine } from './engine.ts';
import type { Row, Rows } from './rows.ts';
import { fields, keyOf } from './rows.ts';

/** `rollup` of d3-array, on the row objects as they are; all fields of a group in one pass. */
export const d3Engine: Engine<Rows> = {
  name: 'd3-array',
  load: (rows) => rows,
  sum,
  read: (rows) =>
    new Map(
      Array.from(sum(rows)).flatMap(([slot, bySemester]) =>
        Array.from(bySemester, ([semester, sums]) => [keyOf(slot, semester), sums] as const),
      ),
    ),
};

function sum({ list }: Rows) {
  return rollup(
    list,
    addAll,
    ({ slot }) => slot,
    ({ semester }) => semester,
  );
}

function addAll(rows: readonly Row[]): readonly number[] {
  let [value, about, expected, received, nil, elsewhere, inexact] = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    value += row.value;
    about += row.about;
    expected += row.expected;
    received += row.received;
    nil += row.nil;
    elsewhere += row.elsewhere;
    inexact += row.inexact;
  }
  const sums = { value, about, expected, received, nil, elsewhere, inexact };
  return fields.map((field) => sums[field]);
}
