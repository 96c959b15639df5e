import { expect, test } from 'vitest';
import type { FigureCell } from '../figure/figure-cell.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { languages } from '../kernel/localized-text.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { spokenFigure } from './spoken-figure.ts';

const say = (cell: FigureCell | number, language: 'km' | 'en' = 'en') =>
  spokenFigure(mintProtected(makeFigure(cell)), language);

test('a number is said as it is printed, and a nil as a zero that was confirmed', () => {
  expect(say(1234)).toBe('1,234');
  expect(say({ status: 'shown', quantity: { kind: 'atLeast', n: 4 } })).toBe('at least 4');
  expect(languages.map((language) => say({ status: 'nil' }, language))).toEqual([
    '០ (បានបញ្ជាក់ថាគ្មាន)',
    '0 (confirmed: none)',
  ]);
});

test('what is absent is said in words, with no sign and no digit', () => {
  const absent = ['no-return', 'withheld', 'not-applicable', 'cannot-add'] as const;
  const said = absent.flatMap((status) => languages.map((language) => say({ status }, language)));
  expect(new Set(said).size).toBe(8);
  for (const words of said) expect(words).not.toMatch(/\p{S}|\p{N}|—|·/u);
});
