import { expect, test } from 'vitest';
import { groupBy } from './group-by.ts';

test('groups and items stand in the order in which they first appear', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (item) => item.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('nothing makes no group', () => {
  expect(groupBy([], String).size).toBe(0);
});
