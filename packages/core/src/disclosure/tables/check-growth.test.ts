import { expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { checkGrowth } from './check-growth.ts';
import { findingsAt } from './check-hierarchies.ts';
import type { ProtectInput } from './protect-input.ts';

const file = provincesBySex;

function falls(before: ProtectInput, now: ProtectInput, relation?: 'any' | 'grows') {
  const previous = { input: before, output: { tables: [] }, relation };
  return checkGrowth({ ...now, previous }, findingsAt('counts.json')).map(
    ({ subject, path = [], values }) => [subject, path.join('.'), values['before'], values['now']],
  );
}

test('counts that are said to grow are told of where they fell', () => {
  const before = file({ ka: [8, 3], ko: [8, 9] });
  const now = file({ ka: [7, 3], ko: [9, 9], kho: [1, 1] });
  expect(falls(before, now, 'grows')).toEqual([['ka / female', 'previous.relation', 8, 7]]);
  expect(falls(before, now, 'any')).toEqual([]);
  expect(falls(before, now)).toEqual([]);
  expect(checkGrowth(before, findingsAt('counts.json'))).toEqual([]);
});

test('a code that is gone has fallen to 0', () => {
  const before = file({ ka: [8, 0] });
  expect(falls(before, file({ ko: [8, 9] }), 'grows')).toEqual([
    ['ka / female', 'previous.relation', 8, 0],
  ]);
});

test('counts are compared over the dimensions that both releases have', () => {
  const bySex = file({ ka: [8, 3], ko: [1, 9] }, { tables: [['sex']] });
  const byProvince: ProtectInput = {
    ...bySex,
    tables: [['province']],
    cells: [
      { province: 'ka', count: 12 },
      { province: 'ko', count: 9 },
    ],
  };
  expect(falls(bySex, byProvince, 'grows')).toEqual([['ko', 'previous.relation', 10, 9]]);
  expect(falls(byProvince, bySex, 'grows')).toEqual([['ka', 'previous.relation', 12, 11]]);
});
