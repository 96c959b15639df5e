import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, month, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import type { ReferencePeriod } from './figure.ts';
import { figureRefOf } from './figure-ref.ts';
import { parseFigureRef } from './parse-figure-ref.ts';

const own = semester('2017-S1');

test('a reference without a time is of the report’s own semester', () => {
  expect(parseFigureRef('victims/p-1?sex=female', own)).toEqual({
    indicator: 'victims',
    place: 'p-1',
    period: { semester: '2017-S1' },
    split: { sex: 'female' },
  });
});

test('reading a reference gives back the place that it was written for', () => {
  const periods: readonly ReferencePeriod[] = [
    { semester: own },
    { semester: semester('2016-S2') },
    { month: month('2017-05') },
    { from: day('2021-12-26'), to: day('2022-06-25') },
  ];
  const code = fc.constantFrom('female', 'u15', '15-17');
  const splits = fc.dictionary(fc.constantFrom('sex', 'age', 'offence-family'), code, {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.constantFrom(...periods), splits, (period, split) => {
      const { at } = makeFigure(1, { place: 'p-1', period, split });
      expect(parseFigureRef(figureRefOf(at, own), own)).toEqual(at);
    }),
  );
});

test.each(['victims', '', '/xs', 'victims/', 'victims/xs?month=May', 'victims/xs?from=2017-01-01'])(
  '"%s" names no figure',
  (text) => {
    expect(parseFigureRef(text, own)).toBeUndefined();
  },
);
