import { describe, expect, test } from 'vitest';
import type { FigureAt } from '../figure/figure.ts';
import { day, month, place, semester } from '../testing/brands.ts';
import type { FigureOptions } from '../testing/make-figure.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { axesOfRefinement } from './refinement.ts';

const at = (options: FigureOptions = {}): FigureAt => makeFigure(0, options).at;
const axes = (part: FigureOptions, whole: FigureOptions = {}) =>
  axesOfRefinement(at(part), at(whole), place('xs'));
const may = { month: month('2017-05') };

describe('a part of a whole', () => {
  test.each<[string, FigureOptions, readonly string[]]>([
    ['a province of the country', { place: 'p-1' }, ['place']],
    ['a month of the semester', { period: may }, ['period']],
    ['the women of all people', { split: { sex: 'female' } }, ['sex']],
    ['the women of a province', { place: 'p-1', split: { sex: 'female' } }, ['place', 'sex']],
    [
      'the women of a province in a month',
      { place: 'p-1', period: may, split: { sex: 'female' } },
      ['period', 'place', 'sex'],
    ],
    ['those who answered in both', { matched: '2016-S1' }, ['matched=2016-S1']],
    [
      'the women of those who answered in both',
      { matched: '2016-S1', split: { sex: 'female' } },
      ['matched=2016-S1', 'sex'],
    ],
    [
      'a province among those who answered in both',
      { matched: '2016-S1', place: 'p-1' },
      ['matched=2016-S1', 'place'],
    ],
  ])('is %s', (_, part, along) => {
    expect(axes(part)?.toSorted()).toEqual(along);
  });

  test('is within a part too: the young women of the women', () => {
    expect(axes({ split: { sex: 'female', age: 'u15' } }, { split: { sex: 'female' } })).toEqual([
      'age',
    ]);
  });
});

describe('R-53 those who answered in both semesters', () => {
  const matched = { matched: '2016-S1' };

  test('have their own parts: the women among them', () => {
    expect(axes({ ...matched, split: { sex: 'female' } }, matched)).toEqual(['sex']);
  });

  test('may hold those who were matched with another semester', () => {
    expect(axes({ matched: '2018-S1' }, matched)).toEqual(['matched=2018-S1']);
  });

  test.each<[string, FigureOptions]>([
    ['everybody', {}],
    ['a province', { place: 'p-1' }],
    ['the women', { split: { sex: 'female' } }],
    ['a month', { period: may }],
  ])('do not hold %s: some of these did not answer in both', (_, part) => {
    expect(axes(part, matched)).toBeUndefined();
  });
});

describe('no part of a whole', () => {
  const other = { period: { semester: semester('2017-S2') } };
  const dates = { period: { from: day('2016-12-26'), to: day('2017-06-25') } };

  test.each<[string, FigureOptions, FigureOptions]>([
    ['the whole itself', {}, {}],
    ['the country of a province', {}, { place: 'p-1' }],
    ['a province of another', { place: 'p-2' }, { place: 'p-1' }],
    ['the men of the women', { split: { sex: 'male' } }, { split: { sex: 'female' } }],
    ['all people of the women', {}, { split: { sex: 'female' } }],
    ['the young of the women', { split: { age: 'u15' } }, { split: { sex: 'female' } }],
    ['another semester', other, {}],
    ['a month of another semester', { period: may }, other],
    ['a semester of a month', {}, { period: may }],
    ['R-57 a period that is no calendar semester', dates, {}],
    ['another indicator', { indicator: 'cases', place: 'p-1' }, {}],
  ])('is %s', (_, part, whole) => {
    expect(axes(part, whole)).toBeUndefined();
  });
});
