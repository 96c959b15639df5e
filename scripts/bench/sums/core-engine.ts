import type { TallyColumns } from '@chhamas/core';
import { emptyColumns, rollUp } from '@chhamas/core';
import type { Engine } from './engine.ts';
import type { Rows, Sums } from './rows.ts';
import { fields, keyOf } from './rows.ts';

interface Columns {
  readonly tallies: TallyColumns;
  readonly slot: Int32Array;
  readonly semester: Int32Array;
  readonly slots: number;
  readonly semesters: number;
}

/** `rollUp` of the core, on typed columns. What it numbers groups by is worked out in the measured time. */
export const coreEngine: Engine<Columns> = {
  name: 'core',
  load: ({ list, slots, semesters }: Rows) => {
    const tallies = emptyColumns(list.length);
    const slot = new Int32Array(list.length);
    const semester = new Int32Array(list.length);
    for (const [index, row] of list.entries()) {
      slot[index] = row.slot;
      semester[index] = row.semester;
      for (const field of fields) tallies[field][index] = row[field];
    }
    return { tallies, slot, semester, slots, semesters };
  },
  sum,
  read: (columns) => {
    const totals = sum(columns);
    const found = new Map<string, readonly number[]>();
    for (let group = 0; group < columns.slots * columns.semesters; group += 1) {
      // A group without a row is in no other engine's answer.
      if ((totals.expected[group] ?? 0) === 0) continue;
      const key = keyOf(Math.floor(group / columns.semesters), group % columns.semesters);
      found.set(
        key,
        fields.map((field) => totals[field][group] ?? NaN),
      );
    }
    return found satisfies Sums;
  },
};

function sum({ tallies, slot, semester, slots, semesters }: Columns): TallyColumns {
  const groupOf = new Int32Array(slot.length);
  for (let row = 0; row < groupOf.length; row += 1) {
    groupOf[row] = (slot[row] ?? 0) * semesters + (semester[row] ?? 0);
  }
  return rollUp(tallies, groupOf, slots * semesters);
}
