import { dot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { ChartFrame, FigureBar } from './chart.ts';
import { hatchOf, renderChart } from './render-chart.ts';

/** The months of one place. */
export interface MonthPanel {
  readonly place: string;
  readonly months: readonly MonthBar[];
}

/** One month of it. */
export interface MonthBar extends FigureBar {
  readonly month: string;
}

/** Heights within a panel, from the top: the place, room for labels, the highest bar of all, the months. */
const panel = { heading: 26, labels: 40, bars: 96, months: 44 };
const gutter = 40;
/** The dashed box of a number that did not come and the hatched one of one that is withheld: always of one size. */
const box = { width: 30, height: 26 };
/** The sides of a bar that is open at its top. */
const edge = { stroke: 'var(--accent)', strokeWidth: 2 } as const;

const boxed = {
  x1: ({ middle }: PlacedBar) => middle - box.width / 2,
  x2: ({ middle }: PlacedBar) => middle + box.width / 2,
  y1: above('base', box.height + 4),
  y2: above('base', 4),
  stroke: 'var(--muted)',
  strokeWidth: 1.5,
} as const;

type PlacedBar = MonthBar & Readonly<Record<'left' | 'right' | 'middle' | 'top' | 'base', number>>;

/**
 * A panel of bars a place, all on one scale: a confirmed zero is a zero in a ring on the base line, a
 * month without a number is a dashed box with its sign, one that is withheld a hatched box, a lower
 * bound is a pale bar that is open at its top.
 */
export function drawMonths(panels: readonly MonthPanel[], frame: ChartFrame): string {
  const abreast = frame.width < 500 ? 1 : 2;
  const width = (frame.width - (abreast - 1) * gutter) / abreast;
  const most = mostOf(panels);
  // A row of panels is as high as its own highest bar: the scale is one, the room is not.
  let height = 0;
  const places = rowsOf(panels, abreast).flatMap((row) => {
    const top = height;
    const highest = (panel.bars * mostOf(row)) / most;
    const base = top + panel.heading + panel.labels + highest;
    height = base + panel.months;
    return row.map((each, column) => ({ ...each, left: column * (width + gutter), top, base }));
  });
  const bars = places.flatMap(({ months, left, base }) =>
    months.map((month, column) => {
      const step = width / months.length;
      return placeBar(month, left + step * column, step, base, (month.count ?? 0) / most);
    }),
  );
  const ofKind = (...kinds: readonly MonthBar['kind'][]) =>
    bars.filter(({ kind }) => kinds.includes(kind));
  const shape = { x1: 'left', x2: 'right', y1: 'top', y2: 'base' } as const;
  const label = { x: 'middle', text: 'number', lineAnchor: 'bottom', fontSize: 14 } as const;
  const bold = { ...label, fontWeight: 700 } as const;
  return renderChart(
    frame,
    height,
    [
      text(places, {
        x: 'left',
        y: ({ top }: { top: number }) => top + panel.heading / 2,
        text: 'place',
        textAnchor: 'start',
        fontSize: 15,
        fontWeight: 700,
      }),
      rect(ofKind('exact'), { ...shape, fill: 'var(--accent)' }),
      rect(ofKind('inexact'), {
        ...shape,
        fill: 'var(--accent)',
        fillOpacity: 0.2,
      }),
      ...(['left', 'right'] as const).map((x) =>
        ruleX(ofKind('inexact'), { x, y1: 'top', y2: 'base', ...edge }),
      ),
      ruleY(ofKind('inexact'), {
        x1: 'left',
        x2: 'right',
        y: 'top',
        ...edge,
        strokeWidth: 3,
        strokeDasharray: '0 6',
        strokeLinecap: 'round',
      }),
      ruleY(ofKind('exact', 'inexact', 'nil'), {
        x1: 'left',
        x2: 'right',
        y: 'base',
        stroke: 'var(--ink)',
      }),
      dot(ofKind('nil'), { x: 'middle', y: above('base', 16), r: 12, stroke: 'var(--ink)' }),
      text(ofKind('nil'), { ...bold, y: above('base', 16), lineAnchor: 'middle' }),
      rect(ofKind('gap'), { ...boxed, fill: 'none', strokeDasharray: '4 3' }),
      rect(ofKind('withheld'), { ...boxed, fill: hatchOf(frame) }),
      text(ofKind('gap'), { ...bold, y: above('base', box.height / 2 + 4), lineAnchor: 'middle' }),
      text(ofKind('absent'), { ...bold, y: above('base', 4) }),
      text(ofKind('exact', 'inexact'), { ...bold, y: above('top', 6) }),
      text(ofKind('inexact'), {
        ...label,
        text: 'qualifier',
        y: above('top', 26),
        fontSize: 12,
        fill: 'var(--muted)',
      }),
      text(bars, {
        x: 'middle',
        y: above('base', -16),
        text: 'month',
        fontSize: 12,
        fill: 'var(--muted)',
      }),
    ],
    { x: { type: 'identity', axis: null }, y: { type: 'identity', axis: null } },
  );
}

function rowsOf(
  panels: readonly MonthPanel[],
  abreast: number,
): readonly (readonly MonthPanel[])[] {
  const starts = panels.flatMap((_, index) => (index % abreast === 0 ? [index] : []));
  return starts.map((start) => panels.slice(start, start + abreast));
}

/** The highest count, at least 1, so that it can be divided by. */
function mostOf(panels: readonly MonthPanel[]): number {
  return Math.max(1, ...panels.flatMap(({ months }) => months.map(({ count }) => count ?? 0)));
}

function placeBar(
  month: MonthBar,
  start: number,
  step: number,
  base: number,
  share: number,
): PlacedBar {
  const left = start + step * 0.14;
  const right = start + step * 0.86;
  return {
    ...month,
    left,
    right,
    middle: (left + right) / 2,
    top: base - share * panel.bars,
    base,
  };
}

/** So many units above an edge of the bar. */
function above(edge: 'top' | 'base', distance: number): (bar: PlacedBar) => number {
  return (bar) => bar[edge] - distance;
}
