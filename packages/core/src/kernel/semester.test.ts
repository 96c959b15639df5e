import { expect, test } from 'vitest';
import { month, semester } from '../testing/brands.ts';
import {
  daysOf,
  halfOf,
  monthsOf,
  parseSemester,
  semesterBefore,
  semesterOf,
  yearBefore,
  yearOfSemester,
} from './semester.ts';

test('R-01 2017-S1 is a report from 1 January to 30 June 2017', () => {
  expect(parseSemester('2017-S1')).toBe('2017-S1');
  expect(daysOf(semester('2017-S1'))).toEqual({ from: '2017-01-01', to: '2017-06-30' });
});

test('R-01 2017-S2 runs from 1 July to 31 December', () => {
  expect(daysOf(semester('2017-S2'))).toEqual({ from: '2017-07-01', to: '2017-12-31' });
});

test.each(['2017-S3', '2017-S0', '2017', '2017-s1', ' 2017-S1', '2017-S1\n', ''])(
  'R-01 "%s" names no semester',
  (text) => {
    expect(parseSemester(text)).toBeUndefined();
  },
);

test('a semester has six months', () => {
  expect(monthsOf(semester('2017-S2'))).toEqual([
    '2017-07',
    '2017-08',
    '2017-09',
    '2017-10',
    '2017-11',
    '2017-12',
  ]);
});

test('every month of a semester lies in it', () => {
  for (const each of ['2017-S1', '2020-S2'].map(semester)) {
    expect(monthsOf(each).map(semesterOf)).toEqual(Array(6).fill(each));
  }
  expect(semesterOf(month('2017-06'))).toBe('2017-S1');
  expect(semesterOf(month('2017-07'))).toBe('2017-S2');
});

test('R-55 its base is the same half of the year before', () => {
  expect(yearBefore(semester('2025-S1'))).toBe('2024-S1');
  expect(yearBefore(semester('2020-S2'))).toBe('2019-S2');
});

test('it has a year and a half', () => {
  expect([yearOfSemester(semester('2020-S2')), halfOf(semester('2020-S2'))]).toEqual([2020, 2]);
  expect(halfOf(semester('2017-S1'))).toBe(1);
});

test('the semester before the first of a year is the second of the year before', () => {
  expect(semesterBefore(semester('2017-S2'))).toBe('2017-S1');
  expect(semesterBefore(semester('2017-S1'))).toBe('2016-S2');
});
