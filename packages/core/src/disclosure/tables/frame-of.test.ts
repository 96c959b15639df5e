import { describe, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { combinationsIn, placesOf } from './frame.ts';
import { carriedDimensions, frameOf, usedDimensions } from './frame-of.ts';

const file = provincesBySex({ kha: [12, 3], ka: [0, 7] });

describe('a frame', () => {
  test('has one count for each combination, the last dimension running fastest', () => {
    expect(frameOf(file, ['sex', 'province', 'sex'])).toEqual({
      dimensions: ['province', 'sex'],
      codes: [
        ['ka', 'kha'],
        ['female', 'male'],
      ],
      counts: [0, 7, 12, 3],
    });
    expect(frameOf(file, ['sex'])).toMatchObject({ counts: [12, 10] });
    expect(frameOf(file, [])).toEqual({ dimensions: [], codes: [], counts: [22] });
    expect(placesOf(frameOf(file, ['province', 'sex']))).toEqual([
      ['ka', 'female'],
      ['ka', 'male'],
      ['kha', 'female'],
      ['kha', 'male'],
    ]);
  });

  test('has the combinations that lie within some leaves; of other dimensions all', () => {
    const frame = frameOf(file, ['province', 'sex']);
    const within = (extent: Record<string, readonly string[]>) =>
      combinationsIn(frame, new Map(Object.entries(extent).map(([k, v]) => [k, new Set(v)])));
    expect(within({})).toEqual([0, 1, 2, 3]);
    expect(within({ sex: ['male'] })).toEqual([1, 3]);
    expect(within({ province: ['kha'], age: ['u15'] })).toEqual([2, 3]);
    expect(within({ province: ['ka', 'kha'], sex: ['female'] })).toEqual([0, 2]);
    expect(within({ province: [] })).toEqual([]);
  });
});

test('the dimensions of a file are those that its tables use, by their base', () => {
  const hierarchies = { ...file.hierarchies, zone: { of: 'province', total: 'all' } };
  const tables = [['sex', 'zone'], ['sex']];
  expect(usedDimensions({ ...file, hierarchies, tables })).toEqual(['province', 'sex']);
  expect(usedDimensions({ ...file, tables: [['sex']] })).toEqual(['sex']);
});

test('a file carries a dimension where a table uses it, or every cell has it', () => {
  const cells = file.cells.map((cell) => ({ ...cell, age: 'u15' }));
  const wanted = ['age', 'form', 'province', 'sex'];
  expect(carriedDimensions({ ...file, cells }, wanted)).toEqual(['age', 'province', 'sex']);
  const [first, ...others] = cells;
  const some = [...others, { ...first, age: 7, count: 1 }];
  expect(carriedDimensions({ ...file, cells: some }, wanted)).toEqual(['province', 'sex']);
  expect(carriedDimensions({ ...file, cells: [] }, wanted)).toEqual(['province', 'sex']);
});
