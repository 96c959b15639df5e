import { describe, expect, test } from 'vitest';
import { hideCells } from '../../testing/disclosure/hide-cells.ts';
import type { InputCell, ProtectInput } from '../tables/protect-input.ts';
import type { LeafCounts } from './leaf-counts.ts';
import { codesOfLeaf, leafCountsOf, leavesIn } from './leaf-counts.ts';

const hierarchies = {
  province: { total: 'all' },
  sex: { total: 'both' },
  age: { total: 'any' },
};

/** Tables by some dimensions, from these cells. */
const file = (
  tables: ProtectInput['tables'],
  cells: readonly InputCell[],
  more: Partial<ProtectInput> = {},
): ProtectInput => ({ threshold: 5, hierarchies, tables, cells: [...cells], ...more });

const leavesOf = (...inputs: readonly ProtectInput[]) =>
  leafCountsOf(
    inputs.map((input, index) => ({
      number: index + 1,
      input,
      output: hideCells(input),
      grows: false,
    })),
  );

/** `kep female: 3`. */
const inWords = (leaves: LeafCounts | undefined) =>
  leaves?.counts.map((count, leaf) => `${codesOfLeaf(leaves, leaf).join(' ')}: ${count}`);

const cells = [
  { province: 'kep', sex: 'female', count: 3 },
  { province: 'takeo', sex: 'male', count: 4 },
];

describe('the leaves of releases', () => {
  test('are the full cross of the dimensions of their tables; what is not listed counts 0', () => {
    const [leaves] = leavesOf(file([['sex', 'province']], cells));
    expect(leaves?.dimensions).toEqual(['province', 'sex']);
    expect(inWords(leaves)).toEqual([
      'kep female: 3',
      'kep male: 0',
      'takeo female: 0',
      'takeo male: 4',
    ]);
  });

  test('are added over a dimension that no table has', () => {
    const more = { province: 'kep', sex: 'male', count: 9 };
    expect(inWords(leavesOf(file([['province']], [...cells, more]))[0])).toEqual([
      'kep: 12',
      'takeo: 4',
    ]);
  });

  test('are those of the base dimension of a grouping', () => {
    const zoned = {
      ...hierarchies,
      zone: { of: 'province', total: 'all', groups: { south: ['kep'] } },
    };
    const [leaves] = leavesOf(file([['zone']], cells, { hierarchies: zoned }));
    expect(leaves?.dimensions).toEqual(['province']);
    expect(inWords(leaves)).toEqual(['kep: 3', 'takeo: 4']);
  });

  test('have a dimension that only another release has in its tables, where every cell has it', () => {
    const [first, second] = leavesOf(
      file([['province']], cells),
      file([['province', 'sex']], cells),
    );
    expect(first?.dimensions).toEqual(['province', 'sex']);
    expect(inWords(first)).toEqual(inWords(second));
  });

  test('do not have it where a cell lacks it, or where there is no cell', () => {
    const later = file([['province', 'sex']], cells);
    const [first] = leavesOf(
      file([['province']], [...cells, { province: 'kep', count: 1 }]),
      later,
    );
    expect(inWords(first)).toEqual(['kep: 4', 'takeo: 4']);
    const [none] = leavesOf(file([['province']], []), later);
    expect(none?.dimensions).toEqual(['province']);
  });

  test('have a dimension of their own tables though no cell is there', () => {
    const groups = { known: ['female', 'male'] };
    const [none] = leavesOf(
      file([['sex']], [], { hierarchies: { sex: { total: 'both', groups } } }),
    );
    expect(inWords(none)).toEqual(['female: 0', 'male: 0']);
  });
});

describe('the leaves of a region', () => {
  const space = {
    dimensions: ['province', 'sex'],
    codes: [
      ['kep', 'takeo'],
      ['female', 'male'],
    ],
  };

  test('are all where it says nothing', () => {
    expect(leavesIn(space, new Map())).toEqual([0, 1, 2, 3]);
  });

  test('are those with its codes, ascending', () => {
    expect(leavesIn(space, new Map([['sex', new Set(['male'])]]))).toEqual([1, 3]);
    expect(leavesIn(space, new Map([['province', new Set(['takeo', 'kep'])]]))).toEqual([
      0, 1, 2, 3,
    ]);
    const one = new Map([
      ['sex', new Set(['female'])],
      ['province', new Set(['takeo'])],
    ]);
    expect(leavesIn(space, one)).toEqual([2]);
  });

  test('are none of codes that the release does not have', () => {
    expect(leavesIn(space, new Map([['sex', new Set(['unknown'])]]))).toEqual([]);
    expect(leavesIn(space, new Map([['sex', new Set<string>()]]))).toEqual([]);
  });
});

describe('the codes of a leaf', () => {
  test('are in the order of the dimensions, of which the last changes fastest', () => {
    const space = {
      dimensions: ['province', 'sex'],
      codes: [
        ['kep', 'takeo'],
        ['female', 'male', 'unknown'],
      ],
      counts: [],
    };
    expect(codesOfLeaf(space, 0)).toEqual(['kep', 'female']);
    expect(codesOfLeaf(space, 2)).toEqual(['kep', 'unknown']);
    expect(codesOfLeaf(space, 4)).toEqual(['takeo', 'male']);
  });
});
