import { expect, test } from 'vitest';
import { Statement } from './statement.ts';

const said = {
  id: 's1',
  by: 'law-enforcement',
  asOf: '2017-06-13',
  about: { kind: 'group', group: 'law-enforcement' },
  source: 'minutes-2017-06-13',
};
const isOne = (received: object) => Statement.safeParse({ ...said, received }).success;

test('R-16 a desk names the months that it holds, or only counts them', () => {
  expect(isOne({ kind: 'months', months: ['2017-01'] })).toBe(true);
  expect(isOne({ kind: 'month-count', count: 4 })).toBe(true);
  expect(isOne({ kind: 'month-count', count: 4, months: ['2017-01'] })).toBe(false);
});

test('R-17 a bare count of reporters says from which base', () => {
  const bases = [{ kind: 'capital-provinces' }, { kind: 'provinces' }];
  expect(isOne({ kind: 'reporter-count', count: 20, bases })).toBe(true);
  expect(isOne({ kind: 'reporter-count', count: 20 })).toBe(false);
  expect(isOne({ kind: 'reporter-count', count: 20, bases: [] })).toBe(false);
});

test('R-14 nothing is said as nothing, with a reason, and not as a count of 0', () => {
  expect(isOne({ kind: 'none', why: 'not-obtained' })).toBe(true);
  expect(isOne({ kind: 'none' })).toBe(false);
  expect(isOne({ kind: 'month-count', count: 0 })).toBe(false);
});
