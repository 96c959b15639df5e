import { expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { checkHierarchies, findingsAt } from './check-hierarchies.ts';

test('a leaf stands in one group of a hierarchy, once', () => {
  const check = (groups: Readonly<Record<string, string[]>>) =>
    checkHierarchies(
      provincesBySex({}, { hierarchies: { province: { total: 'all', groups } }, tables: [] }),
      findingsAt('counts.json'),
    ).map(({ subject, path = [], values }) => [
      subject,
      path.at(-2),
      path.at(-1),
      values['groups'],
    ]);
  expect(check({ west: ['ka', 'ka'] })).toEqual([['ka', 'west', 1, 'west']]);
  expect(check({ west: ['ka', 'ko'], east: ['kho', 'ko'] })).toEqual([
    ['ko', 'east', 1, 'west, east'],
  ]);
  expect(check({ west: ['ka'], east: ['ko'] })).toEqual([]);
});

test('findings of an earlier release say where it stands in the file', () => {
  const input = provincesBySex({}, { tables: [['provinc']], weights: { sexx: {} } });
  const above = ['previous', 'input'];
  const [table, weight] = checkHierarchies(input, findingsAt('counts.json', above));
  expect([table?.file, table?.path, weight?.path]).toEqual([
    'counts.json',
    [...above, 'tables', 0, 0],
    [...above, 'weights', 'sexx'],
  ]);
});
