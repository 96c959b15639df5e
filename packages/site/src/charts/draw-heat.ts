import { rect, text } from '@observablehq/plot';
import type { ChartFrame } from './chart.ts';
import { renderChart } from './render-chart.ts';

/** How many returns of one row came in each month. */
export interface HeatRow {
  readonly name: string;
  readonly months: readonly HeatCell[];
}

/** One month of it: from 0 to 1, absent where nothing was owed. */
export interface HeatCell {
  readonly month: string;
  readonly share: number | undefined;
  /** What is printed in it: `24/25`. */
  readonly number: string;
}

/** The steps of the ramp: all, nearly all, most, half, fewer. */
const steps = [1, 0.9, 0.75, 0.5, 0] as const;
const strength = [0.85, 0.55, 0.32, 0.16, 0.05] as const;
const size = { name: 26, cell: 40, gap: 12, months: 26 };

/**
 * A calendar of completeness: a row a stratum, a cell a month, the fuller the darker. Each cell
 * prints its counts, so that colour is never the only sign.
 */
export function drawHeat(rows: readonly HeatRow[], frame: ChartFrame): string {
  const columns = Math.max(1, ...rows.map(({ months }) => months.length));
  const step = frame.width / columns;
  const rowHeight = size.name + size.cell + size.gap;
  const cells = rows.flatMap(({ months }, row) =>
    months.map((cell, column) => ({
      ...cell,
      left: column * step + 1,
      right: (column + 1) * step - 1,
      top: size.months + row * rowHeight + size.name,
      bottom: size.months + row * rowHeight + size.name + size.cell,
      rank: cell.share === undefined ? -1 : steps.findIndex((least) => (cell.share ?? 0) >= least),
    })),
  );
  const shape = { x1: 'left', x2: 'right', y1: 'top', y2: 'bottom' } as const;
  type Cell = (typeof cells)[number];
  const middle = {
    x: ({ left, right }: Cell) => (left + right) / 2,
    y: ({ top }: Cell) => top + size.cell / 2,
  } as const;
  const label = { ...middle, text: 'number', fontSize: 13, fontWeight: 700 } as const;
  const isDark = ({ rank }: Cell) => rank === 0;
  return renderChart(
    frame,
    size.months + rows.length * rowHeight,
    [
      ...strength.map((fillOpacity, rank) =>
        rect(
          cells.filter((cell) => cell.rank === rank),
          { ...shape, fill: 'var(--accent)', fillOpacity, stroke: 'var(--accent)' },
        ),
      ),
      rect(
        cells.filter(({ rank }) => rank === -1),
        { ...shape, fill: 'none', stroke: 'var(--rule)', strokeDasharray: '4 3' },
      ),
      text(cells.filter(isDark), { ...label, fill: 'var(--paper)' }),
      text(
        cells.filter((cell) => !isDark(cell)),
        label,
      ),
      text(rows, {
        x: 0,
        y: (_: HeatRow, row: number) => size.months + row * rowHeight + size.name / 2,
        text: 'name',
        textAnchor: 'start',
        fontSize: 14,
        fontWeight: 700,
      }),
      text(rows[0]?.months ?? [], {
        x: (_: HeatCell, column: number) => (column + 0.5) * step,
        y: size.months / 2,
        text: 'month',
        fontSize: 12,
        fill: 'var(--muted)',
      }),
    ],
    { x: { type: 'identity', axis: null }, y: { type: 'identity', axis: null } },
  );
}
