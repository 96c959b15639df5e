import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import type { FigureCell } from '../figure/figure-cell.ts';
import { ConfirmationStatus } from '../figure/figure-confirmation.ts';
import { day } from '../testing/brands.ts';
import { holds } from '../testing/holds.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { observationCodeOf } from './observation-code.ts';

type Standing = Partial<Pick<Figure, 'running' | 'confirmations'>>;

const verified = { verification: 'verified' } as const;
const running = { status: 'provisional', asOf: day('2017-06-13'), months: 6, ofMonths: 6 } as const;
const period = { from: day('2021-12-26'), to: day('2022-06-25') };
const answered = (status: ConfirmationStatus): Standing => ({
  confirmations: [{ status, counts: 1 }],
});
const shown = (kind: 'about' | 'moreThan' | 'atLeast'): FigureCell => ({
  status: 'shown',
  quantity: { kind, n: 10 },
});

/** The rows of brief §9.5 that a single figure can tell. */
const rows: readonly (readonly [situation: string, figure: Figure, codes: string])[] = [
  [
    'verified, and the ministry agreed',
    standing(makeFigure(4, verified), answered('agreed')),
    'A F',
  ],
  ['verified, and nobody had to be asked', makeFigure(4, verified), 'A F'],
  ['a confirmed nil', makeFigure({ status: 'nil' }), 'A F'],
  ['as received', makeFigure(4), 'V F'],
  ['as a newspaper printed it', makeFigure(4, { verification: 'as-printed' }), 'V F'],
  ['provisional in June', standing(makeFigure(4, verified), { running }), 'P F'],
  ['about so many', makeFigure(shown('about'), verified), 'E F'],
  ['more than so many', makeFigure(shown('moreThan'), verified), 'E F'],
  ['at least so many', makeFigure(shown('atLeast'), verified), 'E F'],
  ['not agreed to', standing(makeFigure(4, verified), answered('disagreed')), 'U F'],
  ['without an answer', standing(makeFigure(4, verified), answered('no-response')), 'U F'],
  ['waiting for an answer', standing(makeFigure(4, verified), answered('pending')), 'V F'],
  ['not received', makeFigure({ status: 'no-return' }), 'L '],
  ['not applicable', makeFigure({ status: 'not-applicable' }), 'M '],
  ['a sum that cannot exist', makeFigure({ status: 'cannot-add' }), 'M '],
  ['an unknown number', makeFigure({ status: 'shown', quantity: { kind: 'unknown' } }), 'O '],
  ['withheld', makeFigure({ status: 'withheld' }), 'Q C'],
  ['of a period that is not the semester', makeFigure(4, { ...verified, period }), 'D F'],
];

describe('the SDMX codes of a figure', () => {
  test.each(rows)('%s', (_, figure, codes) => {
    const { obs, conf } = observationCodeOf(figure);
    expect(`${obs} ${conf}`).toBe(codes);
  });

  test('name what most limits the number, where several hold', () => {
    const figure = standing(makeFigure(shown('atLeast'), { ...verified, period }), {
      running,
      ...answered('no-response'),
    });
    const codes = [
      figure,
      { ...figure, at: makeFigure(4).at },
      { ...figure, at: makeFigure(4).at, confirmations: undefined },
      { ...figure, at: makeFigure(4).at, confirmations: undefined, cell: makeFigure(4).cell },
    ].map(({ confirmations, ...each }) =>
      observationCodeOf(standing(each, confirmations && { confirmations })),
    );
    expect(codes.map(({ obs }) => obs)).toEqual(['D', 'U', 'E', 'P']);
  });

  test('are the same of every withheld figure: no code tells one from another', () => {
    const anything = fc.record({
      verification: fc.constantFrom('as-printed' as const, 'as-received' as const, 'verified'),
      running: fc.constantFrom({}, { running }),
      answer: fc.constantFrom({}, ...ConfirmationStatus.options.map(answered)),
      received: fc.nat(9),
    });
    holds(
      fc.property(anything, ({ verification, running: run, answer, received }) => {
        const completeness = { status: 'complete', expected: received, received, nil: 0 } as const;
        const figure = makeFigure({ status: 'withheld' }, { verification, completeness });
        expect(observationCodeOf(standing(standing(figure, run), answer))).toEqual({
          obs: 'Q',
          conf: 'C',
        });
      }),
    );
  });
});

function standing(figure: Figure, but: Standing | undefined): Figure {
  return { ...figure, ...but };
}
