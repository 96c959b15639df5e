import { expect, test } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { evidence } from '../testing/evidence.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { isAsCounted } from './is-as-counted.ts';

const counted = evidence(
  { '': { a: 3, b: [4, 20] }, 'sex=female': { a: 1 } },
  {
    spotsOf: ({ place }) => (place === 'xs' ? ['a', 'b'] : place === 'none' ? undefined : [place]),
  },
);

function agrees(figures: readonly Figure[], isPublic = true): boolean {
  const speaker = {
    name: 'v1',
    isPublic,
    figures,
    printed: [],
    counted: undefined,
    groupings: [],
    asOf: '',
  };
  return isAsCounted({ speaker, evidence: counted });
}

test('a release is as counted where each number is the sum behind it', () => {
  expect(agrees([makeFigure(7), makeFigure(3, { place: 'a' })])).toBe(true);
  expect(agrees([makeFigure(7), makeFigure(4, { place: 'a' })])).toBe(false);
  expect(agrees([makeFigure(8)])).toBe(false);
  expect(agrees([makeFigure(1, { place: 'a', split: { sex: 'female' } })])).toBe(true);
  expect(agrees([])).toBe(true);
});

test('what is known only "about" counts where the figure says so', () => {
  const about = (n: number) => makeFigure({ status: 'shown', quantity: { kind: 'about', n } });
  expect(agrees([about(27)])).toBe(true);
  expect(agrees([about(7)])).toBe(false);
  const nobody = { status: 'shown', quantity: { kind: 'about', n: 0 } } as const;
  expect(agrees([makeFigure(nobody, { place: 'x' })])).toBe(true);
});

test('a figure without a number, and a release that is to be, cannot disagree', () => {
  expect(agrees([makeFigure({ status: 'withheld' })])).toBe(true);
  expect(agrees([makeFigure(99)], false)).toBe(true);
});

test('nothing is behind a figure of which nobody knows the parts', () => {
  expect(agrees([makeFigure(0, { place: 'none' })])).toBe(true);
  expect(agrees([makeFigure(1, { place: 'none' })])).toBe(false);
  expect(agrees([makeFigure(1, { place: 'a', split: { age: 'u15' } })])).toBe(false);
  expect(agrees([makeFigure(0, { place: 'x' })])).toBe(true);
});
