import { expect, test } from 'vitest';
import { FigureConfirmation } from '../figure/figure-confirmation.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { withoutBodies } from './without-bodies.ts';

const said = (status: string, body: string, counts: number) =>
  FigureConfirmation.parse({ status, body, counts });

test('R-31 a figure names no body any more, and adds up what several said alike', () => {
  const confirmations = [
    said('disagreed', 'ministry-a', 1),
    said('no-response', 'p-1', 2),
    said('no-response', 'p-2', 3),
  ];
  const figure = { ...makeFigure(30), confirmations };
  expect(withoutBodies(figure)).toEqual({
    ...makeFigure(30),
    confirmations: [
      { status: 'disagreed', counts: 1 },
      { status: 'no-response', counts: 5 },
    ],
  });
  expect(withoutBodies(makeFigure(30))).toEqual(makeFigure(30));
});
