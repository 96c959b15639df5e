import { rect, ruleX, text } from '@observablehq/plot';
import type { ChartFrame } from './chart.ts';
import { hatchOf, renderChart } from './render-chart.ts';

/** One bar: a part of the total in one of the two periods. */
export interface ComparisonRow {
  /** The part: `Human trafficking`. Rows of a part stand together. */
  readonly part: string;
  readonly period: string;
  /** The number as it is printed. */
  readonly label: string;
  /** The length of the bar; a number that is absent has none. */
  readonly count: number | undefined;
  readonly isCurrent: boolean;
  /** A `gap` is a number that is owed; a number that nobody gave here is a `bar` without length. */
  readonly kind: 'bar' | 'gap' | 'withheld';
}

/** Heights: a bar with the gap below it, the name of a part, the gap after a part. */
const bar = { height: 24, gap: 6 };
const part = { name: 32, gap: 18 };
/** The box in place of a bar that nobody may draw, or that nothing came for: always of one size. */
const box = { left: 1, right: 31 };
/** Room for a period at the end of the longest bar. */
const periodWidth = 132;

/** Bars of each part of a total, this period above the earlier one, each with its number beside it. */
export function drawComparison(rows: readonly ComparisonRow[], frame: ChartFrame): string {
  const names = [...new Set(rows.map((row) => row.part))];
  // One part alone is the total, which the title of the chart names.
  const nameHeight = names.length > 1 ? part.name : 0;
  let height = 0;
  const parts = names.map((name) => {
    const top = height;
    const bars = rows
      .filter((row) => row.part === name)
      .map((row, rank) => placeBar(row, top + nameHeight + rank * (bar.height + bar.gap)));
    height = top + nameHeight + bars.length * (bar.height + bar.gap) + part.gap;
    return { name, top, bars };
  });
  const bars = parts.flatMap((each) => each.bars);
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  const isBoxed = rows.some(({ kind }) => kind !== 'bar');
  const textWidth = 10 * Math.max(...rows.map(({ label: { length } }) => length)) + 20;
  const labelWidth = Math.max(textWidth, isBoxed ? box.right + 10 : 0);
  const longest = frame.width - labelWidth - periodWidth;
  const drawn = bars.filter(({ count }) => count !== undefined);
  const current = drawn.filter(({ isCurrent }) => isCurrent);
  const earlier = drawn.filter(({ isCurrent }) => !isCurrent);
  const shape = { x1: 0, x2: lengthOf, y1: 'top', y2: 'bottom' } as const;
  const ofKind = (kind: ComparisonRow['kind']) => bars.filter((each) => each.kind === kind);
  // The scale of the bars, the other way round: the count that stands at so many units from the left.
  const at = (left: number) => ((left - 0.5) / (longest - 0.5)) * most;
  const boxed = {
    ...shape,
    x1: () => at(box.left),
    x2: () => at(box.right),
    stroke: 'var(--muted)',
    strokeWidth: 1.5,
  } as const;
  const label = { x: lengthOf, y: 'middle', textAnchor: 'start', fontSize: 15 } as const;
  return renderChart(
    frame,
    height,
    [
      text(nameHeight > 0 ? parts : [], {
        x: 0,
        y: ({ top }: { top: number }) => top + part.name / 2,
        text: 'name',
        textAnchor: 'start',
        fontSize: 15,
        fontWeight: 700,
      }),
      rect(current, { ...shape, fill: 'var(--accent)' }),
      rect(earlier, { ...shape, fill: 'var(--earlier)' }),
      ruleX(ofKind('bar'), { x: 0, y1: 'top', y2: 'bottom', stroke: 'var(--ink)', strokeWidth: 1 }),
      rect(ofKind('gap'), { ...boxed, fill: 'none', strokeDasharray: '4 3' }),
      rect(ofKind('withheld'), { ...boxed, fill: hatchOf(frame) }),
      text(ofKind('gap'), { ...label, text: 'label', dx: box.left + 7, fontWeight: 700 }),
      text(ofKind('bar'), { ...label, text: 'label', dx: 8, fontWeight: 700 }),
      text(bars, { ...label, text: 'period', dx: labelWidth, fill: 'var(--muted)' }),
    ],
    {
      x: { type: 'linear', domain: [0, most], range: [0.5, longest], axis: null },
      y: { type: 'identity', axis: null },
    },
  );
}

function lengthOf({ count }: ComparisonRow): number {
  return count ?? 0;
}

function placeBar(row: ComparisonRow, top: number) {
  return { ...row, top, bottom: top + bar.height, middle: top + bar.height / 2 };
}
