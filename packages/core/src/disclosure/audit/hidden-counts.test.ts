import { describe, expect, test } from 'vitest';
import { changeTerms, hiddenCounts } from './hidden-counts.ts';
import type { LeafCounts } from './leaf-counts.ts';
import type { TablesRelease } from './release-chain.ts';

/** The leaves of a release: `{ 'a f': 3 }` by province and sex. */
function leavesBy(dimensions: string, counts: Readonly<Record<string, number>>): LeafCounts {
  const names = dimensions.split(' ');
  const codes = names.map((_, at) =>
    Array.from(new Set(Object.keys(counts).map((leaf) => leaf.split(' ')[at] ?? ''))),
  );
  return { dimensions: names, codes, counts: Object.values(counts) };
}

const byProvince = (counts: Readonly<Record<string, number>>) => leavesBy('province', counts);

/** What is hidden behind releases with these leaves, the later ones `grows` or `any`. */
function hidden(leaves: readonly LeafCounts[], grows = false) {
  const input = { threshold: 5, hierarchies: {}, tables: [], cells: [] };
  const output = { tables: [] };
  const chain = leaves.map((_, at): TablesRelease => ({ number: at + 1, input, output, grows }));
  return hiddenCounts(chain, leaves);
}

describe('R-53 the counts behind releases', () => {
  test('are one unknown a leaf, which is at least 0', () => {
    expect(hidden([byProvince({ a: 3, b: 12 })])).toEqual({
      unknowns: [
        { least: 0, count: 3 },
        { least: 0, count: 12 },
      ],
      statements: [],
      ofLeaf: [[0, 1]],
    });
  });

  test('are one unknown where a leaf did not change, and two where it did', () => {
    const { unknowns, statements, ofLeaf } = hidden([
      byProvince({ a: 3, b: 12 }),
      byProvince({ a: 3, b: 13 }),
    ]);
    expect(unknowns.map(({ count }) => count)).toEqual([3, 12, 13]);
    expect(ofLeaf).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(statements).toEqual([]);
  });

  test('are compared by their codes, not by their place', () => {
    const { ofLeaf } = hidden([byProvince({ a: 3, b: 12 }), byProvince({ c: 4, b: 12, a: 3 })]);
    expect(ofLeaf).toEqual([
      [0, 1],
      [2, 1, 0],
    ]);
  });

  test('are compared with the release before, not with any earlier one', () => {
    const releases = [3, 4, 3, 3].map((a) => byProvince({ a }));
    expect(hidden(releases).ofLeaf).toEqual([[0], [1], [2], [2]]);
  });

  test('are compared by all codes, whatever the order of the dimensions', () => {
    const older = leavesBy('province sex', { 'a f': 3, 'a m': 12, 'b f': 7, 'b m': 8 });
    const newer = leavesBy('sex province', { 'f a': 3, 'f b': 7, 'm a': 12, 'm b': 8 });
    expect(hidden([older, newer]).ofLeaf).toEqual([
      [0, 1, 2, 3],
      [0, 2, 1, 3],
    ]);
  });
});

describe('R-53 what readers know of the counts behind releases', () => {
  test('is that a sum did not change, where one release has it finer', () => {
    const older = leavesBy('province', { a: 15, b: 7 });
    const newer = leavesBy('province sex', { 'a f': 3, 'a m': 12, 'b f': 4, 'b m': 4 });
    const { unknowns, statements, ofLeaf } = hidden([older, newer]);
    expect(unknowns.map(({ count }) => count)).toEqual([15, 7, 3, 12, 4, 4]);
    expect(ofLeaf).toEqual([
      [0, 1],
      [2, 3, 4, 5],
    ]);
    expect(statements).toEqual([
      {
        id: 'unchanged 2 ["a"]',
        terms: [
          [2, 1],
          [3, 1],
          [0, -1],
        ],
        least: 0,
        greatest: 0,
      },
    ]);
  });

  test('is that it did not change, and not also that it grew', () => {
    const [older, newer] = [
      byProvince({ a: 15 }),
      leavesBy('province sex', { 'a f': 3, 'a m': 12 }),
    ];
    const said = hidden([older, newer], true).statements.map(({ id, greatest }) => [id, greatest]);
    expect(said).toEqual([['unchanged 2 ["a"]', 0]]);
  });

  test('is the same the other way round, where a release is coarser', () => {
    const older = leavesBy('province sex', { 'a f': 3, 'a m': 12 });
    const { statements, ofLeaf } = hidden([older, byProvince({ a: 15 })]);
    expect(ofLeaf).toEqual([[0, 1], [2]]);
    expect(statements.map(({ terms }) => terms)).toEqual([
      [
        [2, 1],
        [0, -1],
        [1, -1],
      ],
    ]);
  });

  test('is of all together, where the releases have no dimension in common', () => {
    const [older, newer] = [byProvince({ a: 3, b: 12 }), leavesBy('sex', { f: 7, m: 8 })];
    expect(hidden([older, newer]).statements).toMatchObject([{ id: 'unchanged 2 []' }]);
  });

  test('is that a new code counted nobody before', () => {
    // Nobody then and nobody now: the new leaf is 0.
    const { unknowns, statements } = hidden([byProvince({ a: 3 }), byProvince({ a: 3, b: 0 })]);
    expect(unknowns.map(({ count }) => count)).toEqual([3, 0]);
    expect(statements).toEqual([
      { id: 'unchanged 2 ["b"]', terms: [[1, 1]], least: 0, greatest: 0 },
    ]);
  });

  test('is that a code that is gone counted nobody, where it did not change', () => {
    const { statements } = hidden([byProvince({ a: 3, b: 0 }), byProvince({ a: 3 })]);
    expect(statements).toEqual([
      { id: 'unchanged 2 ["b"]', terms: [[1, -1]], least: 0, greatest: 0 },
    ]);
  });

  test('is that a count grew, where it did and all counts are known to grow', () => {
    const releases = [byProvince({ b: 7, a: 3 }), byProvince({ b: 9, a: 4 })];
    expect(hidden(releases, true).statements).toEqual([
      {
        id: 'grown 2 ["a"]',
        terms: [
          [3, 1],
          [1, -1],
        ],
        least: 0,
        greatest: Infinity,
      },
      {
        id: 'grown 2 ["b"]',
        terms: [
          [2, 1],
          [0, -1],
        ],
        least: 0,
        greatest: Infinity,
      },
    ]);
    expect(hidden(releases).statements).toEqual([]);
  });

  test('is nothing of a count that did not change, nor of one that fell', () => {
    const releases = [byProvince({ a: 3, b: 7 }), byProvince({ a: 3, b: 6 })];
    expect(hidden(releases, true).statements).toEqual([]);
  });
});

describe('R-53 a change', () => {
  test('is what is counted now less what was counted before', () => {
    expect(changeTerms([0, 2], [1])).toEqual([
      [0, 1],
      [2, 1],
      [1, -1],
    ]);
  });

  test('is without what is in both', () => {
    expect(changeTerms([0, 1, 2], [2, 1, 3])).toEqual([
      [0, 1],
      [3, -1],
    ]);
    expect(changeTerms([0, 1], [1, 0])).toEqual([]);
  });
});
