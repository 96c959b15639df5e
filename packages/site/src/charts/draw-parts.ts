import { dot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { ChartFrame, FigureBar } from './chart.ts';
import { hatchOf, renderChart } from './render-chart.ts';

/** One way in which a total is split: by age, by sex. */
export interface PartGroup {
  readonly name: string;
  readonly parts: readonly PartBar[];
}

/** One part of it. */
export interface PartBar extends FigureBar {
  readonly name: string;
  /** What the sign of an absent number means, printed beside it: no bar is as long as nothing. */
  readonly meaning: string;
}

/** Heights from the top of a group: its name, a part with its name beside or above the bar, the gap to the next. */
const group = { name: 30, gap: 16 };
const part = { beside: 32, above: 50, nameAbove: 20, bar: 20 };
/** What a name beside its bar, and a number at its end, take of the width. */
const names = 210;
const numbers = 120;
const box = 20;

type PlacedPart = PartBar & Readonly<Record<'x1' | 'x2' | 'y1' | 'y2' | 'middle', number>>;

/**
 * The parts of a total as bars, a group a split, all on one scale: a lower bound is pale and open at
 * its end, a missing number is a dashed box, one that is withheld a hatched box, a confirmed zero a
 * zero in a ring.
 */
export function drawParts(groups: readonly PartGroup[], frame: ChartFrame): string {
  const isNarrow = frame.width < 500;
  const start = isNarrow ? 0 : names;
  const room = frame.width - start - numbers;
  const step = isNarrow ? part.above : part.beside;
  const counts = groups.flatMap(({ parts }) => parts.map(({ count }) => count ?? 0));
  const most = Math.max(1, ...counts);
  let height = 0;
  const placed = groups.map(({ name, parts }) => {
    const top = height;
    const first = top + group.name;
    height = first + parts.length * step + group.gap;
    return { name, top, bars: parts.map((each, index) => place(each, first + index * step)) };
  });
  const bars = placed.flatMap((each) => each.bars);
  const ofKind = (...kinds: readonly FigureBar['kind'][]) =>
    bars.filter(({ kind }) => kinds.includes(kind));
  const shape = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  const boxed = {
    ...shape,
    x1: start,
    x2: start + box,
    stroke: 'var(--muted)',
    strokeWidth: 1.5,
  };
  const edge = { stroke: 'var(--accent)', strokeWidth: 2 } as const;
  const label = { y: 'middle', text: labelOf, fontSize: 14, fontWeight: 700 } as const;
  return renderChart(
    frame,
    height - group.gap,
    [
      text(placed, {
        x: 0,
        y: ({ top }: { top: number }) => top + group.name / 2,
        text: 'name',
        textAnchor: 'start',
        fontSize: 14,
        fill: 'var(--muted)',
      }),
      text(bars, {
        x: 0,
        y: ({ y1, middle }: PlacedPart) => (isNarrow ? y1 - part.nameAbove / 2 : middle),
        text: 'name',
        textAnchor: 'start',
        fontSize: 14,
      }),
      rect(ofKind('exact'), { ...shape, fill: 'var(--accent)' }),
      rect(ofKind('inexact'), { ...shape, fill: 'var(--accent)', fillOpacity: 0.2 }),
      ...(['y1', 'y2'] as const).map((y) =>
        ruleY(ofKind('inexact'), { y, x1: 'x1', x2: 'x2', ...edge }),
      ),
      ruleX(ofKind('inexact'), {
        x: 'x2',
        y1: 'y1',
        y2: 'y2',
        ...edge,
        strokeWidth: 3,
        strokeDasharray: '0 6',
        strokeLinecap: 'round',
      }),
      ruleX(ofKind('exact', 'inexact', 'nil'), {
        x: 'x1',
        y1: ({ y1 }: PlacedPart) => y1 - 2,
        y2: ({ y2 }: PlacedPart) => y2 + 2,
        stroke: 'var(--ink)',
      }),
      dot(ofKind('nil'), { x: start + 18, y: 'middle', r: 12, stroke: 'var(--ink)' }),
      rect(ofKind('gap'), { ...boxed, fill: 'none', strokeDasharray: '4 3' }),
      rect(ofKind('withheld'), { ...boxed, fill: hatchOf(frame) }),
      text(ofKind('gap', 'withheld'), {
        x: start + box + 8,
        y: 'middle',
        text: 'meaning',
        textAnchor: 'start',
        fontSize: 12,
        fill: 'var(--muted)',
      }),
      text(ofKind('nil'), { ...label, x: start + 18 }),
      text(ofKind('gap'), { ...label, x: start + box / 2 }),
      text(ofKind('absent'), { ...label, x: start, textAnchor: 'start' }),
      text(ofKind('exact', 'inexact'), {
        ...label,
        x: ({ x2 }: PlacedPart) => x2 + 8,
        textAnchor: 'start',
      }),
    ],
    { x: { type: 'identity', axis: null }, y: { type: 'identity', axis: null } },
  );

  function place(each: PartBar, top: number): PlacedPart {
    const y1 = isNarrow ? top + part.nameAbove : top + (part.beside - part.bar) / 2;
    const x2 = start + ((each.count ?? 0) / most) * room;
    return { ...each, x1: start, x2, y1, y2: y1 + part.bar, middle: y1 + part.bar / 2 };
  }
}

function labelOf({ qualifier, number }: PartBar): string {
  return qualifier === '' ? number : `${qualifier} ${number}`;
}
