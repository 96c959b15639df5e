import { describe, expect, test } from 'vitest';
import type { FigureCell } from '../figure/figure-cell.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { figureParts } from './figure-parts.ts';

describe('figureParts', () => {
  test('sets what qualifies a number apart from it', () => {
    const cell = { status: 'shown', quantity: { kind: 'atLeast', n: 1234 } } as const;
    expect(figureParts(figureWith(cell), 'en')).toMatchObject({
      qualifier: 'at least',
      number: '1,234',
      count: 1234,
    });
    expect(figureParts(figureWith(cell), 'km')).toMatchObject({
      qualifier: 'យ៉ាងតិច',
      number: '១.២៣៤',
    });
  });

  test('has nothing to set apart where the number is exact or unknown', () => {
    const exact = { status: 'shown', quantity: { kind: 'exact', n: 99 } } as const;
    expect(figureParts(figureWith(exact), 'en')).toMatchObject({ qualifier: '', number: '99' });
    const unknown = { status: 'shown', quantity: { kind: 'unknown' } } as const;
    expect(figureParts(figureWith(unknown), 'en')).toMatchObject({
      qualifier: '',
      number: 'unknown',
      count: undefined,
    });
  });

  test('counts a nil as 0 and gives no count to what is missing or withheld', () => {
    expect(figureParts(figureWith({ status: 'nil' }), 'en').count).toBe(0);
    expect(figureParts(figureWith({ status: 'no-return' }), 'en').count).toBeUndefined();
    expect(figureParts(figureWith({ status: 'withheld' }), 'en').count).toBeUndefined();
  });
});

function figureWith(cell: FigureCell) {
  return mintProtected(makeFigure(cell));
}
