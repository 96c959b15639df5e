import { beforeAll, describe, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import type { Solver } from '../solver.ts';
import { loadSolver } from '../solver.ts';
import { mergeCodes } from './merge-codes.ts';
import type { ProtectInput } from './protect-input.ts';
import { suggestMerges } from './suggest-merges.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** One table of provinces. */
const provinces = (
  counts: Readonly<Record<string, number>>,
  hierarchies: ProtectInput['hierarchies'] = { province: { total: 'all' } },
) =>
  provincesBySex(
    {},
    {
      hierarchies,
      tables: [['province']],
      cells: Object.entries(counts).map(([province, count]) => ({ province, count })),
    },
  );
const merges = (input: ProtectInput) =>
  suggestMerges(input, solver).map(
    ({ dimension, codes, withheld, cells, before }) =>
      `${dimension} ${codes.join(' + ')}: ${withheld} of ${cells} instead of ${before ?? '-'}`,
  );
const sparse = provinces({ ka: 3, kha: 4, ko: 20, kho: 30 });

test('two codes are merged where that leaves nothing small', () => {
  expect(merges(sparse)).toEqual(['province ka + kha: 0 of 4 instead of 2']);
});

test('codes that any grouping keeps apart stay apart', () => {
  const all = { total: 'all', groups: { west: ['ka', 'kha'], east: ['ko'] } };
  const input = provinces({ ka: 3, kha: 4, ko: 20, kho: 30 }, { province: all });
  expect(merges(input)).toEqual(['province ka + kha: 0 of 6 instead of 2']);
  const zone = { of: 'province', total: 'land', groups: { lake: ['kha', 'ko'] } };
  expect(merges({ ...input, hierarchies: { ...input.hierarchies, zone } })).toEqual([]);
  const sex = { total: 'both', groups: { one: ['ka'] } };
  expect(merges({ ...input, hierarchies: { ...input.hierarchies, sex } })).toEqual([
    'province ka + kha: 0 of 6 instead of 2',
  ]);
});

describe('merges are suggested', () => {
  test('first those after which the least is withheld, then in the order of their codes', () => {
    const input = { ...provinces({ ka: 4, ko: 9, kha: 3 }), width: 30 };
    expect(merges(input)).toEqual([
      'province ka + kha: 0 of 3 instead of 3',
      'province ka + ko: 2 of 3 instead of 3',
      'province kha + ko: 2 of 3 instead of 3',
    ]);
    expect(merges(provinces({ ka: 3, kha: 20, ko: 4, kho: 30 }))).toEqual([
      'province ka + ko: 0 of 4 instead of 2',
    ]);
  });

  test('of the five that leave the fewest small counts', () => {
    // a with b, c or d leaves two small counts of four less, but a with e or f one less.
    expect(merges(provinces({ a: 1, b: 1, c: 1, d: 3, e: 20, f: 30 }))).toEqual(
      ['b', 'c', 'd', 'e', 'f'].map((other) => `province a + ${other}: 3 of 6 instead of 4`),
    );
    const many = provinces({ a: 20, b: 20, c: 20, d: 1, e: 1, f: 20, g: 4, h: 4 });
    expect(merges(many)[0]).toBe('province d + g: 2 of 8 instead of 4');
  });

  test('of a dimension that a table has by another grouping only', () => {
    const zone = { of: 'province', total: 'land', groups: { west: ['ka', 'kha'] } };
    const input = provinces(
      { ka: 3, kha: 4, ko: 20, kho: 30 },
      { province: { total: 'all' }, zone },
    );
    expect(merges({ ...input, tables: [['zone']] })).toEqual([
      'province ka + kha: 0 of 5 instead of 2',
    ]);
  });

  test('where a zero is small as well', () => {
    const input = provinces({ ka: 0, kha: 9, ko: 20 });
    expect(merges(input)).toEqual([]);
    expect(merges({ ...input, zeros: 'withhold' })).toEqual([
      'province ka + kha: 0 of 3 instead of 2',
      'province ka + ko: 0 of 3 instead of 2',
    ]);
  });

  test('over all tables together', () => {
    const tables = [['province', 'sex'], ['province']];
    const counts = provincesBySex({ ka: [3, 20], kha: [4, 30], ko: [40, 50] }, { tables });
    expect(merges(counts)).toEqual(['province ka + kha: 0 of 12 instead of 4']);
  });
});

test('nothing is suggested where nothing is small, where there is an earlier release, or of two codes', () => {
  const large = provincesBySex({ ka: [30, 20], kha: [40, 30], ko: [40, 50] });
  expect(suggestMerges(large, solver)).toEqual([]);
  const output = { tables: [] };
  expect(suggestMerges({ ...sparse, previous: { input: large, output } }, solver)).toEqual([]);
  expect(suggestMerges(provinces({ ka: 3, kha: 4 }), solver)).toEqual([]);
});

test('two merged codes are one in cells and groups', () => {
  const input = {
    ...provincesBySex({ ka: [3, 20], kha: [4, 30], ko: [1, 1] }),
    hierarchies: {
      province: { total: 'all', groups: { west: ['ka', 'kha'], east: ['ko'] } },
      sex: { total: 'both' },
    },
  };
  expect(mergeCodes(input, 'province', ['ka', 'kha'])).toEqual({
    ...input,
    hierarchies: {
      province: { total: 'all', groups: { west: ['ka+kha'], east: ['ko'] } },
      sex: { total: 'both' },
    },
    cells: [
      { province: 'ka+kha', sex: 'female', count: 7 },
      { province: 'ka+kha', sex: 'male', count: 50 },
      { province: 'ko', sex: 'female', count: 1 },
      { province: 'ko', sex: 'male', count: 1 },
    ],
  });
});
