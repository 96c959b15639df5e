import { describe, expect, test } from 'vitest';
import { systemInWords } from '../../testing/system-in-words.ts';
import type { PublicSystem } from '../public-system.ts';
import { openCells, orderSystem, weightIn } from './ordered-system.ts';

const system = systemInWords(
  { c: 7, a: 3, b: { count: 12, least: 2 } },
  { 'c + a': {}, b: {}, a: { weight: 5 } },
  { derived: ['c - a', 'b - c'], relations: ['c = b', 'a = c', 'b >= a', 'a = a'] },
);

describe('a system in order', () => {
  test('has unknowns, cells and derived counts by their ids, and the true count of each sum', () => {
    expect(orderSystem(system)).toEqual({
      unknowns: [
        { id: 'a', count: 3 },
        { id: 'b', count: 12, least: 2 },
        { id: 'c', count: 7 },
      ],
      forms: [
        { id: 'a', terms: [[0, 1]], count: 3 },
        { id: 'b', terms: [[1, 1]], count: 12 },
        {
          id: 'c + a',
          terms: [
            [0, 1],
            [2, 1],
          ],
          count: 10,
        },
        {
          id: 'b - c',
          terms: [
            [1, 1],
            [2, -1],
          ],
          count: 5,
        },
        {
          id: 'c - a',
          terms: [
            [0, -1],
            [2, 1],
          ],
          count: 4,
        },
      ],
      cells: [
        { id: 'a', of: [1], isSmall: true, status: 'open', weight: 5 },
        { id: 'b', of: [2], isSmall: false, status: 'open', weight: 1 },
        { id: 'c + a', of: [0, 1], isSmall: false, status: 'open', weight: 1 },
      ],
      relations: [
        {
          least: 0,
          greatest: 0,
          terms: [
            [1, -1],
            [2, 1],
          ],
        },
        {
          least: 0,
          greatest: 0,
          terms: [
            [0, 1],
            [2, -1],
          ],
        },
        {
          least: 0,
          greatest: Infinity,
          terms: [
            [0, -1],
            [1, 1],
          ],
        },
      ],
    });
  });

  test('is the same whatever the order it came in', () => {
    const turned: PublicSystem = {
      unknowns: system.unknowns.toReversed(),
      cells: system.cells
        .toReversed()
        .map((cell) => ({ ...cell, of: cell.of.map((at) => 2 - at) })),
      derived: system.derived.toReversed().map(({ id, plus, minus }) => ({
        id,
        plus: plus.map((at) => 2 - at),
        minus: minus.map((at) => 2 - at),
      })),
      relations: system.relations.toReversed().map(({ kind, plus, minus }) => ({
        kind,
        plus: plus.map((at) => 2 - at),
        minus: minus.map((at) => 2 - at),
      })),
    };
    const { unknowns, forms, relations } = orderSystem(system);
    expect(orderSystem(turned)).toMatchObject({ unknowns, forms, relations });
  });

  test('adds an unknown as often as a sum names it, and forgets it where it takes it away again', () => {
    const { forms } = orderSystem(
      systemInWords({ a: 3, b: 2 }, {}, { derived: ['a + a - b', 'a + b - b'] }),
    );
    expect(forms).toEqual([
      {
        id: 'a + a - b',
        terms: [
          [0, 2],
          [1, -1],
        ],
        count: 4,
      },
      { id: 'a + b - b', terms: [[0, 1]], count: 3 },
    ]);
  });

  test('knows every unknown that it adds up', () => {
    expect(() =>
      orderSystem({ ...system, derived: [{ id: 'd', plus: [3], minus: [] }] }),
    ).toThrowErrorMatchingInlineSnapshot(`[RangeError: Expected a known unknown, got 3.]`);
  });
});

test('open are the cells about which nothing is decided, and which are not small', () => {
  const ordered = orderSystem(
    systemInWords(
      { a: 3, b: 12, c: 7, d: 9, e: 8 },
      {
        a: {},
        b: { status: 'shown' },
        c: { weight: 2 },
        d: { status: 'withheld' },
        e: { weight: 5 },
      },
      { derived: ['b - a'] },
    ),
  );
  expect(openCells(ordered)).toEqual([2, 4]);
  expect(weightIn(ordered, [2, 4])).toBe(7);
  expect(weightIn(ordered, [])).toBe(0);
});
