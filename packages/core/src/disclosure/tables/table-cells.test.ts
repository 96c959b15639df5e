import { describe, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { countedCells } from './counted-cells.ts';
import { nameOfCell } from './table-cells.ts';

const counted = (input: Parameters<typeof countedCells>[0]) =>
  countedCells(input).map(({ at, count }) => `${nameOfCell(at)} ${count}`);

describe('a table', () => {
  test('is the full cross of leaves and total, the last dimension running fastest', () => {
    expect(counted(provincesBySex({ 'p-10': [1, 2], 'p-2': [3, 0] }))).toEqual([
      'p-2 / female 3',
      'p-2 / male 0',
      'p-2 / both 3',
      'p-10 / female 1',
      'p-10 / male 2',
      'p-10 / both 3',
      'all / female 4',
      'all / male 2',
      'all / both 6',
    ]);
  });

  test('has groups between leaves and total; leaves in no group hang under the total', () => {
    const input = provincesBySex(
      { ka: [1, 0], kha: [2, 0], ko: [4, 0] },
      {
        hierarchies: {
          province: { total: 'all', groups: { west: ['kha', 'ka'], lone: ['kha2'] } },
        },
        tables: [['province']],
      },
    );
    expect(counted(input)).toEqual([
      'ka 1',
      'kha 2',
      'kha2 0',
      'ko 4',
      'lone 0',
      'west 3',
      'all 7',
    ]);
  });

  test('of a second grouping has the leaves of the base dimension, also those of other groupings', () => {
    const input = provincesBySex(
      { ka: [1, 0], ko: [4, 0] },
      {
        hierarchies: {
          province: { total: 'all', groups: { west: ['ka', 'empty'] } },
          zone: { of: 'province', total: 'land', groups: { lake: ['ko', 'ka'] } },
        },
        tables: [['zone']],
      },
    );
    expect(counted(input)).toEqual(['empty 0', 'ka 1', 'ko 4', 'lake 5', 'land 5']);
  });

  test('crossed with another grouping of the same leaves counts what both share', () => {
    const input = provincesBySex(
      { ka: [1, 0], ko: [4, 0] },
      {
        hierarchies: {
          province: { total: 'all' },
          zone: { of: 'province', total: 'land', groups: { lake: ['ko'] } },
        },
        tables: [['province', 'zone']],
      },
    );
    expect(counted(input)).toEqual([
      ...['ka / ka 1', 'ka / ko 0', 'ka / lake 0', 'ka / land 1'],
      ...['ko / ka 0', 'ko / ko 4', 'ko / lake 4', 'ko / land 4'],
      ...['all / ka 1', 'all / ko 4', 'all / lake 4', 'all / land 5'],
    ]);
  });

  test('adds up the dimensions that it does not use, listed or not', () => {
    const input = provincesBySex({}, { tables: [['sex']] });
    const cells = [
      { province: 'ka', sex: 'female', age: 'old', count: 2 },
      { province: 'ka', sex: 'female', age: 'young', count: 3 },
      { province: 'ko', sex: 'female', count: 1 },
    ];
    expect(counted({ ...input, cells })).toEqual(['female 6', 'both 6']);
  });

  test('of nothing at all has its total, and it is 0', () => {
    expect(counted(provincesBySex({}))).toEqual(['all / both 0']);
  });
});
