import { describe, expect, test } from 'vitest';
import { junctionTreeOf } from './junction-tree.ts';

describe('tables hang together like a tree', () => {
  test('where each dimension that two share joins them', () => {
    expect(junctionTreeOf([['sex', 'province'], ['province', 'age'], ['sex']])).toEqual({
      sets: [
        ['age', 'province'],
        ['province', 'sex'],
      ],
      junctions: [{ first: 0, second: 1, shared: ['province'] }],
    });
  });

  test('where they share nothing but everybody', () => {
    expect(junctionTreeOf([['a'], ['b']])?.junctions).toEqual([
      { first: 0, second: 1, shared: [] },
    ]);
  });

  test('in a chain and in a star', () => {
    expect(
      junctionTreeOf([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ])?.junctions,
    ).toHaveLength(2);
    expect(
      junctionTreeOf([
        ['a', 'x'],
        ['b', 'x'],
        ['c', 'x'],
      ])?.junctions,
    ).toHaveLength(2);
  });

  test('where a table has all that others share two by two', () => {
    const ring = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ];
    expect(junctionTreeOf(ring)).toBeUndefined();
    expect(junctionTreeOf([...ring, ['a', 'b', 'c']])?.sets).toEqual([['a', 'b', 'c']]);
  });

  test('not in a ring of four', () => {
    expect(
      junctionTreeOf([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['a', 'd'],
      ]),
    ).toBeUndefined();
  });
});
