import { describe, expect, test } from 'vitest';
import type { FigureCell } from '../figure/figure-cell.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { figureWords } from './figure-words.ts';

const figure = (cell: FigureCell | number) => mintProtected(makeFigure(cell));
const absent = ['nil', 'no-return', 'withheld', 'not-applicable', 'cannot-add'] as const;

describe('a figure in words', () => {
  test('is its number, in the digits of the language', () => {
    expect(figureWords(figure(1234), 'km').text).toBe('១.២៣៤');
    expect(figureWords(figure(1234), 'en').text).toBe('1,234');
  });

  test.each(['km', 'en'] as const)(
    'R-14, R-15 that is absent has its own sign and meaning in %s',
    (language) => {
      const words = absent.map((status) => figureWords(figure({ status }), language));
      expect(new Set(words.map(({ text }) => text)).size).toBe(absent.length);
      expect(new Set(words.map(({ meaning }) => meaning)).size).toBe(absent.length);
    },
  );

  test('R-15 that is a nil is a zero that was confirmed; one that is missing is no zero', () => {
    expect(figureWords(figure({ status: 'nil' }), 'km')).toEqual({
      text: '០',
      meaning: 'បានបញ្ជាក់ថាគ្មាន',
      status: 'nil',
    });
    expect(figureWords(figure({ status: 'no-return' }), 'en').text).not.toMatch(/0/);
  });
});
