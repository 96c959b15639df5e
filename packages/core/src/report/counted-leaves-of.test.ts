import { expect, test } from 'vitest';
import { day, semester } from '../testing/brands.ts';
import { semesterOf } from '../testing/releases-in-turn.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { collectSemester } from './collected.ts';
import { countedLeavesOf } from './counted-leaves-of.ts';

function collected(which: string, asOf: string, ...edits: readonly Edit[]) {
  const { corpus } = smallCorpus(...edits);
  const period = corpus.periods.find((each) => each.semester === which);
  if (period === undefined) throw new RangeError(`Expected ${which}.`);
  const on = day(asOf);
  return { ...collectSemester(corpus, period, on), semester: semester(which), asOf: on };
}

test('a leaf is a count, a nil or silence of one reporter, month and part', () => {
  const leaves = countedLeavesOf(collected('2017-S1', '2017-06-30'), undefined);
  const found = leaves.of('victims')?.leaves ?? [];
  const at = (reporter: string, month: string, sex?: string) =>
    found.find((leaf) => {
      return leaf.reporter === reporter && leaf.month === month && leaf.split['sex'] === sex;
    });
  expect(at('p-1', '2017-01')).toMatchObject({ count: 20, about: 0, state: 'data' });
  expect(at('p-1', '2017-01', 'male')).toMatchObject({ count: 8, state: 'data' });
  expect(at('p-2', '2017-01')).toMatchObject({ count: 0, state: 'nil' });
  expect(at('p-2', '2017-02')).toMatchObject({ count: 0, state: 'silent' });
  expect(leaves.of('weather')).toBeUndefined();
  expect(leaves.groupings.map(({ id }) => id)).toEqual(['xs']);
});

test('what is compared like for like are the months that both semesters answered', () => {
  const edits = [
    ...semesterOf(2016, 20, ['p-1 2016-03']),
    ...semesterOf(2017, 20, ['p-2 2017-05']),
  ];
  const now = collected('2017-S1', '2017-07-11', ...edits);
  const before = collected('2016-S1', '2016-07-11', ...edits);
  const [total] = countedLeavesOf(now, before).of('victims')?.matched ?? [];
  expect(total).toMatchObject({ split: {}, with: '2016-S1' });
  expect(total?.among).toHaveLength(16);
  expect(total?.among).not.toContainEqual({ reporter: 'p-1', month: '2017-03' });
  const [base] = countedLeavesOf(before, now).of('victims')?.matched ?? [];
  expect(base).toMatchObject({ split: {}, with: '2017-S1' });
  expect(base?.among).toContainEqual({ reporter: 'p-3', month: '2016-05' });
});
