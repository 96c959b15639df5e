import { dot, line, link, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { formatNumber } from '@chhamas/core/language';
import type { ChartFrame } from './chart.ts';
import { hatchOf, renderChart } from './render-chart.ts';

/** One semester of a series: a number, or the reason why there is none. */
export interface SeriesDot {
  /** What is printed below it, a line each: the half, the year. */
  readonly semester: readonly string[];
  /** What is printed above it: the number, and over it what qualifies it. */
  readonly number: string;
  readonly qualifier: string;
  /** The height of the dot; absent where no number is known. */
  readonly count: number | undefined;
  /** A `gap` is a semester of which nothing came; `absent` one of which nothing was published. */
  readonly kind: 'exact' | 'inexact' | 'gap' | 'withheld' | 'absent';
  /** True where it is counted otherwise than the point before: no line joins them. */
  readonly isBreak: boolean;
  /** The change among those who answered in both semesters: from so many points back. */
  readonly likeForLike?: {
    readonly back: number;
    readonly before: number;
    readonly now: number;
    /** Both numbers in words: `391 → 414`. */
    readonly label: string;
  };
}

/** Heights from the top: room for labels, the plot, the semesters. */
const room = { labels: 44, plot: 130, semesters: 52 };
const side = 34;
/** The dashed box of a number that did not come and the hatched one of one that is withheld. */
const box = { width: 30, height: 26 };

type Pair = Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>> & { readonly label: string };

type Placed = SeriesDot & { readonly x: number; readonly y: number; readonly run: number };

/**
 * A total through the semesters: a line that stops at a gap and at a break, an open dot for a lower
 * bound, and a dashed line for the change among those who answered both times.
 */
export function drawSeries(series: readonly SeriesDot[], frame: ChartFrame): string {
  const zero = formatNumber(0, frame.language);
  const base = room.labels + room.plot;
  const step = (frame.width - 2 * side) / Math.max(1, series.length - 1);
  const matched = series.flatMap(({ likeForLike }) =>
    likeForLike === undefined ? [] : [likeForLike.before, likeForLike.now],
  );
  const most = Math.max(1, ...series.map(({ count }) => count ?? 0), ...matched);
  const heightOf = (count: number) => base - (count / most) * room.plot;
  let run = 0;
  const dots = series.map((each, index): Placed => {
    if (each.isBreak || each.count === undefined) run += 1;
    const x = series.length === 1 ? frame.width / 2 : side + step * index;
    return { ...each, x, y: heightOf(each.count ?? 0), run };
  });
  const drawn = dots.filter(({ count }) => count !== undefined);
  const ofKind = (kind: SeriesDot['kind']) => dots.filter((each) => each.kind === kind);
  const pairs: readonly Pair[] = dots.flatMap(({ x, likeForLike }) =>
    likeForLike === undefined
      ? []
      : [
          {
            x1: x - likeForLike.back * step,
            y1: heightOf(likeForLike.before),
            x2: x,
            y2: heightOf(likeForLike.now),
            // Below its line: above it stands the number of the dot.
            label: likeForLike.label,
          },
        ],
  );
  const at = { x: 'x', y: 'y' } as const;
  const boxed = {
    x1: ({ x }: Placed) => x - box.width / 2,
    x2: ({ x }: Placed) => x + box.width / 2,
    y1: base - box.height - 4,
    y2: base - 4,
    stroke: 'var(--muted)',
    strokeWidth: 1.5,
  } as const;
  // Many semesters leave no room for each number: then every other one is printed, the last always.
  const every = Math.max(1, Math.ceil(48 / step));
  const isPrinted = (_: unknown, index: number) => (series.length - 1 - index) % every === 0;
  const printed = new Set(dots.filter(isPrinted));
  const label = { x: 'x', fontSize: 15, fontWeight: 700, lineAnchor: 'bottom' } as const;
  const small = { fontSize: 12, fill: 'var(--muted)' } as const;
  return renderChart(
    frame,
    base + room.semesters,
    [
      ruleY([base], { x1: 0, x2: frame.width, stroke: 'var(--ink)', strokeWidth: 1 }),
      ruleX(
        dots.filter(({ isBreak }) => isBreak),
        {
          x: ({ x }: Placed) => x - step / 2,
          y1: room.labels / 2,
          y2: base,
          stroke: 'var(--muted)',
          strokeDasharray: '2 4',
        },
      ),
      link(pairs, {
        ...{ x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' },
        stroke: 'var(--ink)',
        strokeDasharray: '6 4',
        strokeWidth: 1.5,
      }),
      text(pairs, {
        x: ({ x1, x2 }: Pair) => (x1 + x2) / 2,
        y: ({ y1, y2 }: Pair) => Math.max(y1, y2) + 26,
        text: 'label',
        ...small,
      }),
      line(drawn, { ...at, z: 'run', stroke: 'var(--accent)', strokeWidth: 2.5 }),
      dot(ofKind('exact'), { ...at, r: 5, fill: 'var(--accent)' }),
      dot(ofKind('inexact'), {
        ...at,
        r: 5,
        fill: 'var(--paper)',
        stroke: 'var(--accent)',
        strokeWidth: 2.5,
      }),
      rect(ofKind('gap'), { ...boxed, fill: 'none', strokeDasharray: '4 3' }),
      rect(ofKind('withheld'), { ...boxed, fill: hatchOf(frame) }),
      text(ofKind('gap'), {
        ...label,
        y: base - box.height / 2 - 4,
        text: 'number',
        lineAnchor: 'middle',
      }),
      text(
        drawn.filter((each) => printed.has(each)),
        { ...label, y: ({ y }: Placed) => y - 12, text: 'number' },
      ),
      text(
        ofKind('inexact').filter((each) => printed.has(each)),
        { x: 'x', y: ({ y }: Placed) => y - 32, text: 'qualifier', lineAnchor: 'bottom', ...small },
      ),
      text(['0'], { x: 0, y: base - 8, text: () => zero, textAnchor: 'start', ...small }),
      ...[0, 1].map((row) =>
        text(
          dots.filter((each) => printed.has(each)),
          {
            x: 'x',
            y: base + 16 + row * 18,
            text: ({ semester }: Placed) => semester[row],
            ...small,
          },
        ),
      ),
    ],
    { x: { type: 'identity', axis: null }, y: { type: 'identity', axis: null } },
  );
}
