import { expect, test } from 'vitest';
import type { MonthBar, MonthPanel } from './draw-months.ts';
import { drawMultiples } from './draw-multiples.ts';
import { frameOf, linesOf } from './golden/frame.ts';

const panels: readonly MonthPanel[] = [
  { place: 'Ka', months: [barOf(4), barOf(8)] },
  { place: 'Kho', months: [barOf(0, 'nil'), barOf(undefined, 'gap')] },
  { place: 'Ko', months: [barOf(undefined, 'withheld'), barOf(2, 'inexact')] },
];

test('draws every place on one scale, with its gaps', async () => {
  const svg = drawMultiples(panels, frameOf('wide'));
  await expect(linesOf(svg)).toMatchFileSnapshot('golden/multiples.svg');
});

test('stands three abreast where the picture is narrow, and five where it is wide', () => {
  const many = Array.from({ length: 10 }, (_, place) => ({ place: String(place), months: [] }));
  const heightOf = (svg: string) => Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1]);
  const [narrow, wide] = (['narrow', 'wide'] as const).map((size) =>
    heightOf(drawMultiples(many, frameOf(size))),
  );
  expect((narrow ?? 0) / (wide ?? 1)).toBe(2);
});

function barOf(count: number | undefined, kind: MonthBar['kind'] = 'exact'): MonthBar {
  return { month: 'Jan', number: String(count ?? ''), qualifier: '', count, kind };
}
