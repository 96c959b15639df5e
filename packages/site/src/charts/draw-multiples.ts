import { rect, ruleY, text } from '@observablehq/plot';
import type { ChartFrame } from './chart.ts';
import type { MonthBar, MonthPanel } from './draw-months.ts';
import { hatchOf, renderChart } from './render-chart.ts';

const panel = { name: 20, plot: 44, gap: 26 };
const gutter = 16;

/**
 * Many places at a glance: a small panel each, all on one scale, a bar a month; a dashed mark where
 * no return came, a hatched one where the number is withheld. The table behind it has the numbers.
 */
export function drawMultiples(panels: readonly MonthPanel[], frame: ChartFrame): string {
  const abreast = frame.width < 500 ? 3 : 5;
  const width = (frame.width - (abreast - 1) * gutter) / abreast;
  const height = panel.name + panel.plot + panel.gap;
  const most = Math.max(1, ...panels.flatMap(({ months }) => months.map((bar) => bar.count ?? 0)));
  const places = panels.map((each, index) => ({
    ...each,
    left: (index % abreast) * (width + gutter),
    top: Math.floor(index / abreast) * height,
  }));
  const bars = places.flatMap(({ months, left, top }) => {
    const step = width / months.length;
    const base = top + panel.name + panel.plot;
    return months.map((bar, column) => ({
      ...bar,
      x1: left + step * column + 1,
      x2: left + step * (column + 1) - 1,
      y1: base - ((bar.count ?? 0) / most) * panel.plot,
      y2: base,
      mark: base - 12,
    }));
  });
  const ofKind = (...kinds: readonly MonthBar['kind'][]) =>
    bars.filter(({ kind }) => kinds.includes(kind));
  const shape = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  const marked = { ...shape, y1: 'mark', stroke: 'var(--muted)' } as const;
  return renderChart(
    frame,
    Math.ceil(panels.length / abreast) * height,
    [
      text(places, {
        x: 'left',
        y: ({ top }: { top: number }) => top + panel.name / 2,
        text: 'place',
        textAnchor: 'start',
        fontSize: 13,
      }),
      rect(ofKind('exact'), { ...shape, fill: 'var(--accent)' }),
      rect(ofKind('inexact'), {
        ...shape,
        fill: 'var(--accent)',
        fillOpacity: 0.35,
      }),
      rect(ofKind('gap'), { ...marked, fill: 'none', strokeDasharray: '3 2' }),
      rect(ofKind('withheld'), { ...marked, fill: hatchOf(frame) }),
      ruleY(places, {
        x1: 'left',
        x2: ({ left }: { left: number }) => left + width,
        y: ({ top }: { top: number }) => top + panel.name + panel.plot,
        stroke: 'var(--ink)',
      }),
    ],
    { x: { type: 'identity', axis: null }, y: { type: 'identity', axis: null } },
  );
}
