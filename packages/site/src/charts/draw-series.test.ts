import { expect, test } from 'vitest';
import type { SeriesDot } from './draw-series.ts';
import { drawSeries } from './draw-series.ts';
import { frameOf, linesOf } from './golden/frame.ts';

const series: readonly SeriesDot[] = [
  dotOf('2020', 88, { kind: 'inexact', qualifier: 'at least' }),
  dotOf('2021', 327, { isBreak: true }),
  dotOf('2022', undefined, { kind: 'absent' }),
  dotOf('2023', undefined, { kind: 'withheld', number: '■' }),
  dotOf('2024', undefined, { kind: 'gap', number: '—' }),
  dotOf('2025', 332, { likeForLike: { back: 4, before: 320, now: 332, label: '320 → 332' } }),
  dotOf('2026', 340),
];

test('draws a line that stops at a gap and at a break, and an open dot for a lower bound', async () => {
  const svg = drawSeries(series, frameOf('wide'));
  await expect(linesOf(svg)).toMatchFileSnapshot('golden/series.svg');
  // One line joins the last two; the others stand alone.
  const [lines = ''] =
    /<g [^>]*stroke-width="2.5"[^>]*>(?:<path[^>]*>(?:<\/path>)?)+/.exec(svg) ?? [];
  expect(lines.match(/L/g)).toHaveLength(1);
});

test('draws the change among those who answered both times as a dashed line', () => {
  const dashed = /stroke-dasharray="6 4"[^>]*>\s*<path/;
  expect(drawSeries(series, frameOf('wide'))).toMatch(dashed);
  expect(drawSeries(series.slice(0, 5), frameOf('wide'))).not.toMatch(dashed);
});

test('prints the last number always, and others where there is room', () => {
  const decade = Array.from({ length: 20 }, (_, year) => dotOf(String(2000 + year), 100 + year));
  const svg = drawSeries(decade, frameOf('narrow'));
  expect(svg).toContain('>119<');
  expect(svg).not.toContain('>118<');
});

test('draws one semester alone, and none at all', () => {
  expect(drawSeries(series.slice(0, 1), frameOf('narrow'))).toContain('>88<');
  expect(drawSeries([], frameOf('narrow'))).toContain('<svg');
});

function dotOf(year: string, count: number | undefined, more: Partial<SeriesDot> = {}): SeriesDot {
  return {
    semester: ['S1', year],
    number: count === undefined ? '' : String(count),
    qualifier: '',
    count,
    kind: 'exact',
    isBreak: false,
    ...more,
  };
}
