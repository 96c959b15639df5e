import { expect, test } from 'vitest';
import type { FigureOptions } from '../testing/make-figure.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { month } from '../testing/brands.ts';
import { cellWeight } from './cell-weight.ts';

const weight = (count: number, options: FigureOptions = {}, asked = 1) =>
  cellWeight(makeFigure(count, options).at, count, 'xs', asked);
const [january, female] = [{ month: month('2017-01') }, { sex: 'female' }];

test('totals of the country are dearest, then its parts, then what a place has in a semester', () => {
  expect(weight(0)).toBe(100);
  expect(weight(0, { split: female })).toBe(20);
  expect(weight(0, { period: january })).toBe(20);
  expect(weight(0, { place: 'xd-1' })).toBe(10);
  expect(weight(0, { matched: '2016-S1' })).toBe(5);
  expect(weight(0, { matched: '2016-S1', place: 'xd-1' })).toBe(5);
  expect(weight(0, { place: 'xd-1', split: female })).toBe(3);
  expect(weight(0, { place: 'xd-1', period: january })).toBe(3);
});

test('of two alike the larger is dearer, and what is looked for', () => {
  expect([1, 2, 3, 4, 7, 8].map((count) => weight(count))).toEqual([200, 300, 300, 400, 400, 500]);
  expect(weight(8, {}, 3)).toBe(1500);
});
