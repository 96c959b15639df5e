import { expect, test } from 'vitest';
import { conflictsAmong } from './conflict.ts';

const three = { about: 'mosvy', by: 'general-admin', value: 3 };
const five = { about: 'mosvy', by: 'victim-protection', value: 5 };

test('R-18 three months and five months of one ministry are one conflict, of which both are kept', () => {
  expect(conflictsAmong([three, five])).toEqual([{ about: 'mosvy', claims: [three, five] }]);
});

test('R-18 the last to speak is not right: the order changes only the order', () => {
  expect(conflictsAmong([five, three])).toEqual([{ about: 'mosvy', claims: [five, three] }]);
});

test('desks that say the same are in no conflict', () => {
  expect(conflictsAmong([three, { ...five, value: 3 }])).toEqual([]);
});

test('different numbers of different things are in no conflict', () => {
  expect(conflictsAmong([three, { ...five, about: 'moj' }])).toEqual([]);
});

test('a third desk that agrees with one of two is part of their conflict', () => {
  const third = { about: 'mosvy', by: 'justice', value: 3 };
  expect(conflictsAmong([three, five, third])[0]?.claims).toHaveLength(3);
});
