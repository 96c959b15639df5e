import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { month } from '../testing/brands.ts';
import { realContent } from '../testing/scratch-folder.ts';
import { groupsIn, GroupsFile } from './group.ts';

const { groups } = GroupsFile.parse(
  JSON.parse(readFileSync(join(realContent, 'reference/groups.json'), 'utf8')),
);

test('R-04 in 2017 there are six support groups and general administration, in their order', () => {
  expect(groupsIn([month('2017-06')], groups).map(({ id }) => id)).toEqual([
    'intl-coop',
    'justice',
    'law-enforcement',
    'victim-protection',
    'migration',
    'prevention',
    'general-admin',
  ]);
});

test('a group is in the list from its first to its last month, both included', () => {
  const [first] = groups;
  if (first === undefined) throw new RangeError('Expected a group.');
  const brief = { ...first, from: month('2016-02'), until: month('2016-04') };
  const months = ['2016-01', '2016-02', '2016-04', '2016-05'];
  expect(months.map((each) => groupsIn([month(each)], [brief]).length)).toEqual([0, 1, 1, 0]);
});

test('the order of the report is that of the numbers, not of the file', () => {
  expect(groupsIn([month('2017-06')], groups.toReversed()).map(({ order }) => order)).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ]);
});
