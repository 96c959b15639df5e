import { expect, test } from 'vitest';
import { day, month, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { figureRefOf, indicatorOfRef, normaliseFigureRef, queryOf } from './figure-ref.ts';

const own = semester('2017-S1');
const refOf = (...options: Parameters<typeof makeFigure>) =>
  figureRefOf(makeFigure(...options).at, own);

test('a national total of the report’s own semester is named by indicator and place', () => {
  expect(refOf(1)).toBe('victims/xs');
});

test('a part, a month and another period are named after a question mark, in one order', () => {
  expect(refOf(1, { split: { sex: 'female', age: 'u15' } })).toBe('victims/xs?age=u15&sex=female');
  expect(refOf(1, { place: 'p-1', period: { month: month('2017-05') } })).toBe(
    'victims/p-1?month=2017-05',
  );
  expect(refOf(1, { period: { semester: semester('2016-S1') } })).toBe(
    'victims/xs?semester=2016-S1',
  );
});

test('R-55 what is compared like for like names the semester that it was matched with', () => {
  expect(refOf(1, { matched: '2016-S1' })).toBe('victims/xs?matched=2016-S1');
  const period = { semester: semester('2016-S1') };
  expect(refOf(1, { matched: '2017-S1', period, split: { sex: 'female' } })).toBe(
    'victims/xs?matched=2017-S1&semester=2016-S1&sex=female',
  );
});

test('R-57 a period of two dates is named by both', () => {
  const period = { from: day('2021-12-26'), to: day('2022-06-25') };
  expect(refOf(1, { period })).toBe('victims/xs?from=2021-12-26&to=2022-06-25');
});

test('a reference is the same in whatever order it was written', () => {
  expect(normaliseFigureRef('victims/xs?sex=female&age=u15')).toBe('victims/xs?age=u15&sex=female');
  expect(normaliseFigureRef('victims/xs')).toBe('victims/xs');
  expect(normaliseFigureRef('victims/xs?')).toBe('victims/xs');
});

test('what stands before the stroke is the indicator, and after the question mark its parts', () => {
  const ref = 'le.cases/xs?semester=2016-S1&sex=female';
  expect(indicatorOfRef(ref)).toBe('le.cases');
  expect(indicatorOfRef('')).toBe('');
  expect(queryOf(ref)).toEqual({ semester: '2016-S1', sex: 'female' });
});

test('a part without a value is none', () => {
  expect(queryOf('le.cases/xs')).toEqual({});
  expect(queryOf('le.cases/xs?sex&age=')).toEqual({ age: '' });
});
