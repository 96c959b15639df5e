import { expect, test } from 'vitest';
import type { MonthBar, MonthPanel } from './draw-months.ts';
import { drawMonths } from './draw-months.ts';
import { frameOf, linesOf } from './golden/frame.ts';

const panels: readonly MonthPanel[] = [
  { place: 'Ka', months: [exact('Jul', 4), exact('Aug', 8)] },
  {
    place: 'Ko',
    months: [
      exact('Jul', 6),
      { ...exact('Aug', 3), number: '■', count: undefined, kind: 'withheld' },
    ],
  },
  {
    place: 'Kho',
    months: [
      { month: 'Jul', number: '0', qualifier: '', count: 0, kind: 'nil' },
      { month: 'Aug', number: '—', qualifier: '', count: undefined, kind: 'gap' },
    ],
  },
  {
    place: 'Country',
    months: [
      exact('Jul', 4),
      { month: 'Aug', number: '8', qualifier: 'at least', count: 8, kind: 'inexact' },
    ],
  },
];

test('draws a nil in a ring, a missing month in a dashed box, one that is withheld in a hatched box, a lower bound as a bar open at its top', async () => {
  const svg = drawMonths(panels, frameOf('wide'));
  await expect(linesOf(svg)).toMatchFileSnapshot('golden/months.svg');
});

test('draws every box of what is withheld alike, and hatches only where something is', () => {
  const svg = drawMonths(panels, frameOf('wide'));
  expect(svg).toContain('<pattern id="chart-hatch"');
  expect(svg.match(/fill="url\(#chart-hatch\)"/g)).toHaveLength(1);
  expect(drawMonths(panels.slice(0, 1), frameOf('wide'))).not.toContain('<pattern');
});

test('stands its panels below one another where the picture is narrow', () => {
  expect(heightOf(drawMonths(panels, frameOf('narrow')))).toBeGreaterThan(
    heightOf(drawMonths(panels, frameOf('wide'))),
  );
});

test('carries nothing that a strict page refuses, and names the picture', () => {
  const svg = drawMonths(panels, frameOf('wide'));
  expect(svg).not.toMatch(/ style=|<style|aria-label=|<script/);
  expect(svg).toMatch(/role="img" aria-labelledby="chart-title" aria-describedby="chart-desc"/);
});

function exact(month: string, count: number): MonthBar {
  return { month, number: String(count), qualifier: '', count, kind: 'exact' };
}

function heightOf(svg: string): number {
  return Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1]);
}
