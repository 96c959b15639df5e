import { expect, test } from 'vitest';
import { mintProtected } from '../figure/mint-protected.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { withheldIn } from './withheld-in.ts';

test('counts what is withheld among all cells, totals included', () => {
  expect(withheldIn(table(['6 x 9', 'x 8 x', 'x 14 22']))).toMatchObject({ withheld: 4, cells: 9 });
  expect(withheldIn(table(['6 3 9', '6 3 9']))).toEqual({
    withheld: 0,
    cells: 6,
    isSumOpen: false,
  });
});

test.each([
  ['in its row', ['6 x 9', '6 x 9'], true],
  ['in its column', ['x 3 x', '5 x x', '9 11 x'], true],
  ['and no part is left that could be added', ['x x 9', 'x x 9'], false],
  ['nowhere: the totals are withheld with their parts', ['x 3 x', 'x 8 x', 'x 11 x'], false],
])('a total stands open where a part of it is withheld %s', (_, rows, isSumOpen) => {
  expect(withheldIn(table(rows)).isSumOpen).toBe(isSumOpen);
});

/** A row a text, its total last; the last row is the country; `x` is withheld. */
function table(rows: readonly string[]) {
  return {
    rows: rows.map((row, index) => {
      const parts = row.split(' ').map((cell) => figure(cell));
      const total = parts.pop() ?? figure('x');
      return { place: { km: 'ក' }, isCountry: index === rows.length - 1, parts, total };
    }),
  };
}

function figure(cell: string) {
  return mintProtected(makeFigure(cell === 'x' ? { status: 'withheld' } : Number(cell)));
}
