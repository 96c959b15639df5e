import { describe, expect, test } from 'vitest';
import { systemInWords } from '../../testing/system-in-words.ts';
import { orderSystem } from './ordered-system.ts';
import { sparseSums } from './sparse-sums.ts';

const counts = { a: 3, b: 12, c: 7, d: 9 };

describe('sparse sums', () => {
  test('make each sum of the largest ones before it, and keep the column of a single unknown', () => {
    const cells = { a: {}, 'a + b': {}, 'a + b + c': {}, 'a + b + c + d': {}, 'c + d': {} };
    const system = orderSystem(systemInWords(counts, cells, { derived: ['a - b'] }));
    expect(sparseSums(system)).toEqual({
      columns: 9,
      columnOf: [0, 4, 5, 6, 7, 8],
      rows: [
        row([4, -1], [0, 1], [1, 1]),
        row([7, -1], [2, 1], [3, 1]),
        row([8, -1], [0, 1], [1, -1]),
        row([5, -1], [4, 1], [2, 1]),
        row([6, -1], [5, 1], [3, 1]),
      ],
    });
  });

  test('use two parts where two fit, and none twice', () => {
    const cells = { 'a + b': {}, 'a + c': {}, 'a + b + c + d': {}, 'c + d': {} };
    const { rows, columnOf } = sparseSums(orderSystem(systemInWords(counts, cells)));
    expect(columnOf).toEqual([4, 5, 6, 7]);
    expect(rows.at(-1)).toEqual(row([5, -1], [7, 1], [4, 1]));
  });

  test('take nothing away: a difference is made of unknowns, and part of no sum', () => {
    const cells = { 'a + b': {}, 'a + b + c': {} };
    const derived = [
      { id: 'both and d less c', plus: [0, 1, 3], minus: [2] },
      { id: 'less a', plus: [], minus: [0] },
      { id: 'nothing', plus: [0], minus: [0] },
      { id: 'twice a', plus: [0, 0], minus: [] },
    ];
    const system = orderSystem({ ...systemInWords(counts, cells), derived });
    expect(sparseSums(system)).toEqual({
      columns: 10,
      columnOf: [4, 5, 6, 7, 8, 9],
      rows: [
        row([8, -1]),
        row([7, -1], [0, -1]),
        row([9, -1], [0, 2]),
        row([4, -1], [0, 1], [1, 1]),
        row([5, -1], [4, 1], [2, 1]),
        row([6, -1], [0, 1], [1, 1], [2, -1], [3, 1]),
      ],
    });
  });

  test('state relations in differences from the truth', () => {
    const relations = ['a + b >= c', 'a = c'];
    const { rows } = sparseSums(orderSystem(systemInWords(counts, {}, { relations })));
    expect(rows).toEqual([
      {
        least: 4,
        greatest: 4,
        terms: [
          [0, 1],
          [2, -1],
        ],
      },
      {
        least: -8,
        greatest: Infinity,
        terms: [
          [0, 1],
          [1, 1],
          [2, -1],
        ],
      },
    ]);
  });

  test('tell the first unknown from the thirty-third', () => {
    const names = Array.from({ length: 40 }, (_, at) => `u${at + 10}`);
    const many = Object.fromEntries(names.map((name) => [name, 1]));
    const sums = [names.slice(32, 34), names.slice(0, 3), names.slice(0, 34), names];
    const cells = Object.fromEntries(sums.map((those) => [those.join(' + '), {}]));
    const { rows, columnOf } = sparseSums(orderSystem(systemInWords(many, cells)));
    expect(columnOf).toEqual([40, 41, 42, 43]);
    const [pair, three, most, all] = rows;
    expect(pair).toEqual(row([43, -1], [32, 1], [33, 1]));
    expect(three).toEqual(row([40, -1], [0, 1], [1, 1], [2, 1]));
    expect(most?.terms.slice(0, 4)).toEqual([
      [41, -1],
      [40, 1],
      [43, 1],
      [3, 1],
    ]);
    expect(most?.terms).toHaveLength(32);
    expect(all?.terms.map(([column]) => column)).toEqual([42, 41, 34, 35, 36, 37, 38, 39]);
  });
});

function row(...terms: readonly (readonly [number, number])[]) {
  return { least: 0, greatest: 0, terms };
}
