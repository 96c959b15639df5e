import { describe, expect, test } from 'vitest';
import { provincesBySex, workedExample } from '../../testing/counts.ts';
import { closingSolver, solver } from '../../testing/solver.ts';
import { countedCells } from './counted-cells.ts';
import { explainWithheld } from './explain-withheld.ts';
import type { ProtectInput } from './protect-input.ts';
import type { ProtectOutput } from './protect-output.ts';
import { nameOfCell } from './table-cells.ts';

const pattern = (input: ProtectInput, withheld: readonly string[]): ProtectOutput => ({
  tables: input.tables.map((dimensions, index) => ({
    dimensions: [...dimensions],
    cells: countedCells(input)
      .filter(({ table }) => table === index)
      .map(({ at, count }) =>
        withheld.includes(nameOfCell(at))
          ? { at, status: 'withheld' }
          : { at, status: 'shown', count },
      ),
  })),
});
const explain = (input: ProtectInput, ...withheld: readonly string[]) =>
  explainWithheld(input, pattern(input, withheld), solver).map(({ at, table: _, ...rest }) => ({
    cell: nameOfCell(at),
    ...rest,
  }));

describe('a withheld cell', () => {
  test('is small, or keeps small ones from being worked out in its line of the table', () => {
    const small = ['btb / male', 'pln / female', 'pln / both'];
    const complements = ['btb / female', 'btb / both', 'pln / male'];
    expect(explain(workedExample, ...small, ...complements)).toEqual([
      {
        cell: 'btb / female',
        why: 'complement',
        protects: ['pln / female'],
        follows: 'all / female − bmc / female − btb / female − kkg / female',
      },
      { cell: 'btb / male', why: 'small', count: 3 },
      {
        cell: 'btb / both',
        why: 'complement',
        protects: ['pln / both'],
        follows: 'all / both − bmc / both − btb / both − kkg / both',
      },
      { cell: 'pln / female', why: 'small', count: 2 },
      {
        cell: 'pln / male',
        why: 'complement',
        protects: ['btb / male'],
        follows: 'all / male − bmc / male − kkg / male − pln / male',
      },
      { cell: 'pln / both', why: 'small', count: 2 },
    ]);
  });

  test('that is a total gives a part away with the other parts', () => {
    const input = provincesBySex({ ka: [3, 9] }, { tables: [['sex']] });
    expect(explain(input, 'female', 'both')).toEqual([
      { cell: 'female', why: 'small', count: 3 },
      { cell: 'both', why: 'complement', protects: ['female'], follows: 'both − male' },
    ]);
  });

  test('of which nothing follows helps with others', () => {
    const input = provincesBySex({ ka: [9, 9] }, { tables: [['sex']] });
    expect(explain(input, 'female', 'male')).toEqual([
      { cell: 'female', why: 'together' },
      { cell: 'male', why: 'together' },
    ]);
  });

  test('was withheld before', () => {
    const input = provincesBySex({ ka: [9, 9] }, { tables: [['sex']] });
    const previous = { input, output: pattern(input, ['female', 'male']) };
    expect(explain({ ...input, previous }, 'female', 'male')).toEqual([
      { cell: 'female', why: 'before' },
      { cell: 'male', why: 'before' },
    ]);
  });

  test('hides a small change', () => {
    const input = provincesBySex({ ka: [9, 9] }, { tables: [['sex']] });
    const previous = { input, output: pattern(input, []) };
    const next = { ...provincesBySex({ ka: [9, 11] }, { tables: [['sex']] }), previous };
    expect(explain(next, 'male', 'both')).toEqual([
      { cell: 'male', why: 'complement', protects: ['male (1 → 2)'], follows: '' },
      { cell: 'both', why: 'complement', protects: ['male (1 → 2)'], follows: '' },
    ]);
  });

  test('of nobody is not explained', () => {
    const groups = { west: ['ka'], east: ['ko'] };
    const input = provincesBySex(
      { ka: [9, 9], ko: [9, 9] },
      {
        hierarchies: {
          province: { total: 'all' },
          region: { of: 'province', total: 'both regions', groups },
          sex: { total: 'both' },
        },
        tables: [['province', 'region']],
      },
    );
    expect(explain(input, 'ka / east')).toEqual([]);
  });

  test('in two tables is explained once', () => {
    const input = provincesBySex({ ka: [3, 9], ko: [9, 9] }, { tables: [['sex'], ['sex']] });
    expect(explain(input, 'female', 'male')).toHaveLength(2);
  });
});

test('what was opened to explain is closed', () => {
  const closing = closingSolver();
  const input = provincesBySex({ ka: [3, 9] }, { tables: [['sex']] });
  expect(explainWithheld(input, pattern(input, ['female', 'both']), closing.by)).toHaveLength(2);
  expect(closing.open()).toBe(0);
});

describe('a line', () => {
  const line = (counts: Readonly<Record<string, number>>) =>
    provincesBySex(
      {},
      {
        hierarchies: { province: { total: 'all' } },
        tables: [['province']],
        cells: Object.entries(counts).map(([province, count]) => ({ province, count })),
      },
    );
  const followsIn = (input: ProtectInput, ...withheld: readonly string[]) =>
    explain(input, ...withheld).flatMap((each) =>
      each.why === 'complement' ? [[each.cell, each.protects.join(), each.follows]] : [],
    );

  test('of more than four cells is cut', () => {
    const four = line({ a: 3, b: 9, c: 9, d: 9 });
    expect(followsIn(four, 'a', 'b')).toEqual([['b', 'a', 'all − b − c − d']]);
    const five = line({ a: 3, b: 9, c: 9, d: 9, e: 9 });
    expect(followsIn(five, 'a', 'b')).toEqual([['b', 'a', 'all − b − c − d …']]);
  });

  test('of a total adds its parts up', () => {
    expect(followsIn(line({ a: 3, b: 0 }), 'b', 'all')).toEqual([['b', 'all', 'a + b']]);
  });

  test('is none where another of its cells is withheld', () => {
    const input = provincesBySex({ ka: [3, 9], ko: [9, 9] });
    const columns = ['ko / female', 'ko / male', 'all / female', 'all / male'];
    // What is withheld of all ka follows from the column, and then the women of ka from the men.
    expect(followsIn(input, 'ka / female', 'ka / male', 'ka / both', ...columns)).toContainEqual([
      'ka / male',
      'ka / female',
      '',
    ]);
  });

  test('is of the first table that has one', () => {
    const input = provincesBySex(
      { ka: [3, 9], ko: [0, 9] },
      { tables: [['sex'], ['sex', 'province']] },
    );
    expect(followsIn(input, 'female', 'female / all', 'female / ko')).toEqual([
      ['female / ko', 'female', 'female / ka + female / ko'],
    ]);
  });

  test('is of a table in which both cells stand', () => {
    const input = { ...line({ a: 3, b: 9, c: 9 }), tables: [['sex'], ['province']] };
    const cells = [
      { sex: 'x', province: 'a', count: 3 },
      { sex: 'x', province: 'b', count: 9 },
      { sex: 'x', province: 'c', count: 9 },
    ];
    const hierarchies = { ...input.hierarchies, sex: { total: 'both' } };
    expect(followsIn({ ...input, hierarchies, cells }, 'a', 'b')).toEqual([
      ['b', 'a', 'all − b − c'],
    ]);
  });
});

test('a line goes over groups where leaves are withheld', () => {
  const input = provincesBySex(
    { ka: [3, 0], kha: [4, 0], ko: [9, 0], kho: [8, 0] },
    {
      hierarchies: { province: { total: 'all', groups: { west: ['ka', 'kha'] } } },
      tables: [['province']],
    },
  );
  expect(explain(input, 'ka', 'kha', 'west', 'ko').slice(2)).toEqual([
    { cell: 'ko', why: 'together' },
    { cell: 'west', why: 'together' },
  ]);
  const single = { ...input, cells: input.cells.filter(({ province }) => province !== 'kha') };
  const hierarchies = { province: { total: 'all', groups: { west: ['ka'] } } };
  expect(explain({ ...single, hierarchies }, 'ka', 'west', 'ko').slice(1)).toEqual([
    {
      cell: 'ko',
      why: 'complement',
      protects: ['ka'],
      follows: 'all − kho − ko',
    },
  ]);
});
