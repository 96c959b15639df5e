import { expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { countedCells } from './counted-cells.ts';
import { nameOfCell } from './table-cells.ts';
import { weighCell } from './weigh-cell.ts';

const input = provincesBySex(
  { ka: [12, 3], kha: [0, 255] },
  {
    hierarchies: { province: { total: 'all', groups: { south: ['ka'] } }, sex: { total: 'both' } },
  },
);
const weightsIn = (weights = {}) =>
  Object.fromEntries(
    countedCells(input).map((cell) => [
      nameOfCell(cell.at),
      weighCell(cell, cell.count, { ...input, weights }),
    ]),
  );

test('a leaf is cheapest, then groups, then totals, and the grand total dearest; a zero costs less', () => {
  const size = (count: number) => Math.log2(1 + count) / 2560;
  const found = weightsIn();
  const expected = {
    'ka / female': 1 + size(12),
    'kha / female': 0.98,
    'kha / male': 1 + 8 / 2560,
    'south / female': 1.02 + size(12),
    'south / both': 1.07 + size(15),
    'all / male': 1.05 + size(258),
    'ka / both': 1.05 + size(15),
    'all / both': 1.3 + size(270),
  };
  for (const [name, weight] of Object.entries(expected))
    expect(found[name], name).toBeCloseTo(weight, 9);
});

test('a code weighs as much more as the file says, in each of its cells', () => {
  const plain = weightsIn();
  const weighed = weightsIn({ province: { ka: 2 }, sex: { male: 3, both: 1 } });
  const times = (name: string) => (weighed[name] ?? 0) / (plain[name] ?? 1);
  expect(
    ['ka / female', 'ka / male', 'kha / male', 'kha / female', 'all / both'].map(times),
  ).toEqual([2, 6, 3, 1, 1]);
});
