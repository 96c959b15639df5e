import { beforeAll, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import type { Solver } from '../solver.ts';
import { loadSolver } from '../solver.ts';
import { mergeCodes } from './merge-codes.ts';
import { suggestMerges } from './suggest-merges.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const sparse = provincesBySex({ ka: [3, 20], kha: [4, 30], ko: [40, 50], kho: [60, 70] });

test('two codes are merged where that leaves nothing small, first the pair that loses least', () => {
  const [best] = suggestMerges(sparse, solver);
  expect(best).toMatchObject({
    dimension: 'province',
    codes: ['ka', 'kha'],
    withheld: 0,
    cells: 12,
  });
  expect(best?.before).toBeGreaterThanOrEqual(2);
});

test('codes that a grouping keeps apart stay apart', () => {
  const groups = { west: ['ka'], east: ['kha', 'ko', 'kho'] };
  const zone = { of: 'province', total: 'all', groups };
  const input = { ...sparse, hierarchies: { ...sparse.hierarchies, zone } };
  expect(suggestMerges(input, solver).map(({ codes }) => codes)).not.toContainEqual(['ka', 'kha']);
});

test('nothing is suggested where nothing is small, where there is an earlier release, or of two codes', () => {
  const large = provincesBySex({ ka: [30, 20], kha: [40, 30], ko: [40, 50] });
  expect(suggestMerges(large, solver)).toEqual([]);
  const output = { tables: [] };
  expect(suggestMerges({ ...sparse, previous: { input: large, output } }, solver)).toEqual([]);
  expect(suggestMerges(provincesBySex({ ka: [3, 20], kha: [4, 30] }), solver)).toEqual([]);
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
