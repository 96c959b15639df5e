import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tally } from '../figure/tally.ts';
import { addTallies, emptyTally } from '../figure/tally.ts';
import { holds } from '../testing/holds.ts';
import type { TallyColumns } from './tally-columns.ts';
import { emptyColumns, rollUp, sumOf, tallyIn } from './tally-columns.ts';

const fields = ['value', 'expected', 'received', 'nil', 'elsewhere', 'inexact', 'about'] as const;

function columnsOf(tallies: readonly Tally[]): TallyColumns {
  const columns = emptyColumns(tallies.length);
  for (const [row, tally] of tallies.entries()) {
    for (const field of fields) columns[field][row] = tally[field] ?? 0;
  }
  return columns;
}

const tallies = fc.array(
  fc.record({
    value: fc.nat(1000),
    expected: fc.nat(3),
    received: fc.nat(2),
    nil: fc.nat(1),
    elsewhere: fc.nat(1),
    inexact: fc.nat(1),
    about: fc.nat(9),
  }),
  { maxLength: 40 },
);
/** A group for each of at most forty rows; -1 is none. */
const groupsUpTo = (count: number) =>
  fc.array(fc.integer({ min: -1, max: count - 1 }), { minLength: 40, maxLength: 40 });

test('three provinces are rolled up into a country and a zone, and one stands apart', () => {
  const columns = columnsOf([
    { value: 4, expected: 1, received: 1, nil: 0 },
    { value: 0, expected: 1, received: 0, nil: 1 },
    { value: 6, expected: 1, received: 1, nil: 0, inexact: 1 },
  ]);
  const sums = rollUp(columns, Int32Array.of(0, 0, -1), 2);
  expect(tallyIn(sums, 0)).toEqual({ value: 4, expected: 2, received: 1, nil: 1 });
  expect(tallyIn(sums, 1)).toEqual(emptyTally);
});

test('a row beyond the end is the empty tally', () => {
  expect(tallyIn(emptyColumns(1), 1)).toEqual(emptyTally);
});

test('as many groups as rows are expected', () => {
  expect(() => rollUp(emptyColumns(2), Int32Array.of(0), 1)).toThrow(
    new RangeError('Expected 2 groups, got 1.'),
  );
});

test('rolling up is adding tallies, in any grouping', () => {
  holds(
    fc.property(tallies, groupsUpTo(4), (list, groups) => {
      const of = groups.slice(0, list.length);
      const sums = rollUp(columnsOf(list), Int32Array.from(of), 4);
      for (const group of [0, 1, 2, 3]) {
        const members = list.filter((_, row) => of[row] === group);
        expect(tallyIn(sums, group)).toEqual(addTallies(members));
      }
    }),
  );
});

test('rolling up by way of zones is rolling up at once', () => {
  holds(
    fc.property(tallies, groupsUpTo(5), groupsUpTo(2), (list, zones, country) => {
      const zoneOf = Int32Array.from(zones.slice(0, list.length));
      const countryOf = Int32Array.from(country.slice(0, 5));
      const byZone = rollUp(columnsOf(list), zoneOf, 5);
      const atOnce = zoneOf.map((zone) => (zone < 0 ? -1 : (countryOf[zone] ?? -1)));
      expect(rollUp(byZone, countryOf, 2)).toEqual(rollUp(columnsOf(list), atOnce, 2));
    }),
  );
});

test('the order of rows changes no sum', () => {
  holds(
    fc.property(tallies, groupsUpTo(3), (list, groups) => {
      const of = groups.slice(0, list.length);
      const backwards = rollUp(columnsOf(list.toReversed()), Int32Array.from(of.toReversed()), 3);
      expect(backwards).toEqual(rollUp(columnsOf(list), Int32Array.from(of), 3));
    }),
  );
});

test('the sum of some rows is their tallies added', () => {
  const list = [
    { value: 4, expected: 1, received: 1, nil: 0 },
    { value: 9, expected: 1, received: 0, nil: 0, elsewhere: 1 },
    { value: 6, expected: 1, received: 1, nil: 0, inexact: 1 },
    { value: 0, expected: 1, received: 1, nil: 0, about: 1 },
  ];
  const columns = columnsOf(list);
  expect(sumOf(columns, [])).toEqual(emptyTally);
  for (const rows of [[0], [0, 1], [1, 2], [2, 3], [1, 3], [0, 1, 2, 3]]) {
    expect(sumOf(columns, rows)).toEqual(addTallies(rows.map((row) => list[row] ?? emptyTally)));
  }
  expect(sumOf(columns, [1, 2, 3, 4])).toEqual(addTallies(list.slice(1)));
});
