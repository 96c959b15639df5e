import { expect, test } from 'vitest';
import { stateWhenPublished } from '../kernel/transitions.ts';
import { day, semester } from '../testing/brands.ts';
import type { PublicationRecord } from './publication-steps.ts';
import { publicationSteps } from './publication-steps.ts';

const s1 = semester('2017-S1');
const version = (number: number, releasedOn: string, of = s1) => ({
  head: { semester: of, version: number, releasedOn: day(releasedOn) },
});
const notice = (number: number, on: string, ...withdraws: readonly number[]) => ({
  ...{ semester: s1, version: number, withdraws: [...withdraws], on: day(on) },
});
const stateOf = (record: Partial<PublicationRecord>, on = '2019-12-31') => {
  const nothing = { reports: [], withdrawn: [], withdrawals: [] };
  const steps = publicationSteps({ ...nothing, ...record }, s1, day(on));
  return [...steps, stateWhenPublished('report', steps)];
};
const two = [version(1, '2017-09-01'), version(2, '2018-03-01')];

test('nothing published is no step; another semester’s release is none of this one', () => {
  expect(stateOf({})).toEqual(['approved']);
  expect(stateOf({ reports: [version(1, '2017-09-01', semester('2018-S1'))] })).toEqual([
    'approved',
  ]);
});

test('R-54 a first version publishes, a later one revises, each from its day on', () => {
  expect(stateOf({ reports: two }, '2017-08-31')).toEqual(['approved']);
  expect(stateOf({ reports: two }, '2017-09-01')).toEqual(['published', 'published']);
  expect(stateOf({ reports: two })).toEqual(['published', 'revised', 'revised']);
});

test('R-54 a report is withdrawn when none of its versions stands, and may come again', () => {
  const [first, second] = [two.slice(0, 1), two.slice(1)];
  const some = { reports: second, withdrawn: first, withdrawals: [notice(3, '2018-04-01', 1)] };
  expect(stateOf(some)).toEqual(['published', 'revised', 'revised']);
  const all = { withdrawn: two, withdrawals: [notice(3, '2018-04-01', 1, 2)] };
  expect(stateOf(all, '2018-03-31').at(-1)).toBe('revised');
  expect(stateOf(all)).toEqual(['published', 'revised', 'withdrawn', 'withdrawn']);
  const again = { ...all, reports: [version(4, '2018-05-01')] };
  expect(stateOf(again).slice(-2)).toEqual(['revised', 'revised']);
});

test('R-54 a version whose files were removed was published all the same', () => {
  const gone = { withdrawals: [notice(2, '2018-04-01', 1)] };
  expect(stateOf(gone)).toEqual(['published', 'withdrawn', 'withdrawn']);
});
