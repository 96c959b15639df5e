import { expect, test } from 'vitest';
import { makeFigure } from '../testing/make-figure.ts';
import { isNumber, numberIn, saysAbout } from './number-in.ts';

const shown = (kind: 'atLeast' | 'about', n: number) =>
  makeFigure({ status: 'shown', quantity: { kind, n } });

test('a figure prints a number where it shows one, exact or not', () => {
  const figures = [
    makeFigure(7),
    shown('atLeast', 8),
    shown('about', 9),
    makeFigure({ status: 'shown', quantity: { kind: 'unknown' } }),
    makeFigure({ status: 'withheld' }),
  ];
  expect(figures.map(isNumber)).toEqual([true, true, true, false, false]);
  expect(figures.map(numberIn)).toEqual([7, 8, 9, 0, 0]);
  expect(figures.map(saysAbout)).toEqual([false, false, true, false, false]);
});
