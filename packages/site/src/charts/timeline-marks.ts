import type { Markish } from '@observablehq/plot';
import { dot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { PlanDecision } from '@chhamas/core/published';
import type { ChartFrame } from './chart.ts';
import { hatchOf } from './render-chart.ts';
import type { TimelineDot } from './timeline.ts';

/** An activity where it stands in the picture. */
export interface PlacedBar {
  /** `undated` where a first or a last month is not known. */
  readonly kind: PlanDecision | 'undated';
  readonly x1: number;
  readonly x2: number;
  /** The middle of the bar. */
  readonly y: number;
}

/** A target where it stands in the picture. */
export interface PlacedDot extends Pick<TimelineDot, 'outcome'> {
  readonly x: number;
  readonly y: number;
}

/** How thick bars are: what is pushed is thicker than what just goes on. */
const half = { push: 9, continue: 5, new: 7, cut: 7 };
/** What a dot lies on. */
const spot = 6;

/**
 * Bars that tell by their form what was decided: pushed thick and full, continued thin, new an outline
 * with a plus before it, cut hatched and struck out; what has no dates is a dotted line with its word.
 */
export function barMarks(
  bars: readonly PlacedBar[],
  undated: string,
  frame: ChartFrame,
): readonly Markish[] {
  const ofKind = (kind: PlacedBar['kind']) => bars.filter((each) => each.kind === kind);
  const shape = (kind: PlanDecision) => ({
    x1: ({ x1 }: PlacedBar) => x1 + 1,
    x2: ({ x2 }: PlacedBar) => x2 - 1,
    y1: ({ y }: PlacedBar) => y - half[kind],
    y2: ({ y }: PlacedBar) => y + half[kind],
  });
  const along = { x1: 'x1', x2: 'x2' } as const;
  return [
    rect(ofKind('push'), { ...shape('push'), fill: 'var(--accent)' }),
    rect(ofKind('continue'), { ...shape('continue'), fill: 'var(--earlier)' }),
    rect(ofKind('new'), {
      ...shape('new'),
      fill: 'var(--paper)',
      stroke: 'var(--accent)',
      strokeWidth: 2,
    }),
    dot(ofKind('new'), {
      x: ({ x1 }: PlacedBar) => x1 - 7,
      y: 'y',
      symbol: 'plus',
      r: 4,
      stroke: 'var(--ink)',
      strokeWidth: 2,
    }),
    rect(ofKind('cut'), {
      ...shape('cut'),
      fill: hatchOf(frame),
      stroke: 'var(--muted)',
      strokeDasharray: '4 3',
    }),
    ruleY(ofKind('cut'), {
      x1: ({ x1 }: PlacedBar) => x1 - 5,
      x2: ({ x2 }: PlacedBar) => x2 + 5,
      y: 'y',
      stroke: 'var(--ink)',
      strokeWidth: 2,
    }),
    ruleY(ofKind('undated'), {
      ...along,
      y: 'y',
      stroke: 'var(--muted)',
      strokeWidth: 2,
      strokeDasharray: '0 5',
      strokeLinecap: 'round',
    }),
    text(ofKind('undated'), {
      x: ({ x1 }: PlacedBar) => x1 + 4,
      y: ({ y }: PlacedBar) => y - 10,
      text: () => undated,
      textAnchor: 'start',
      fontSize: 12,
      fill: 'var(--muted)',
    }),
  ];
}

/**
 * Dots on the bars: full where a target was reached, open where it was not, open with a point in it where
 * it was reached late, a dash where nobody can tell. Each lies on a spot of paper: on a dark bar and on a light one full and open stay what they are.
 */
export function dotMarks(dots: readonly PlacedDot[]): readonly Markish[] {
  const ofOutcome = (outcome: PlacedDot['outcome']) =>
    dots.filter((each) => each.outcome === outcome);
  const at = { x: 'x', y: 'y' } as const;
  return [
    dot(dots, { ...at, r: spot, fill: 'var(--paper)' }),
    dot(ofOutcome('reached'), { ...at, r: 4, fill: 'var(--ink)' }),
    dot(ofOutcome('late'), { ...at, r: 1.5, fill: 'var(--ink)' }),
    dot([...ofOutcome('not-reached'), ...ofOutcome('late')], {
      ...at,
      r: 3.25,
      stroke: 'var(--ink)',
      strokeWidth: 1.5,
    }),
    ruleY(ofOutcome('cannot-be-assessed'), {
      x1: ({ x }: PlacedDot) => x - 4,
      x2: ({ x }: PlacedDot) => x + 4,
      y: 'y',
      stroke: 'var(--ink)',
      strokeWidth: 2,
    }),
  ];
}

/** Up to here the reports tell. */
export function lastReportMarks(
  lines: readonly Readonly<Record<'x' | 'y1' | 'y2', number>>[],
): readonly Markish[] {
  const at = { x: 'x', y1: 'y1', y2: 'y2' } as const;
  return [ruleX(lines, { ...at, stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '5 3' })];
}
