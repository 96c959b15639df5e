import { expect, test } from 'vitest';
import { compareSets, numberedId } from './number-sets.ts';

test('sets of numbers stand by their size, then by their first numbers', () => {
  const sets = [[1, 2, 4], [9], [1, 2, 3], [], [0, 7], [2]];
  expect(sets.toSorted(compareSets)).toEqual([[], [2], [9], [0, 7], [1, 2, 3], [1, 2, 4]]);
  expect(compareSets([1, 2], [1, 2])).toBe(0);
});

test('ids sort by their number', () => {
  expect(numberedId('u', 7, 'ka / female')).toBe('u000007 ka / female');
});
