import { ruleX, text } from '@observablehq/plot';
import { khmerDigitsOf } from '@chhamas/core/language';
import type { Language } from '@chhamas/core/published';
import type { ChartFrame } from './chart.ts';
import { renderChart } from './render-chart.ts';
import type { Timeline, TimelineBar, TimelineDot } from './timeline.ts';
import type { PlacedDot } from './timeline-marks.ts';
import { barMarks, dotMarks, lastReportMarks } from './timeline-marks.ts';
import { lineHeightOf, wrapName } from './wrap-name.ts';

/** Heights within a group, from the top: its name, a line each, the years, an activity each, the gap to the next. */
const row = { years: 22, bar: 26, gap: 18 };
/** Left of the years stand the numbers of activities, and room for the sign of one that is new. */
const side = { left: 50, right: 6 };
const nameSize = 14;
/** Between the dots of one semester, where there is room. */
const dotStep = 12;

/** Where months stand in the picture; what is outside the years of the plan, where they begin or end. */
interface Scale {
  readonly startOf: (month: string) => number;
  readonly endOf: (month: string) => number;
}

/**
 * A plan over its years: under each strategy a bar an activity, in a form that tells what was decided
 * of it, and on it a dot a target, in its semester, that tells what became of it.
 */
export function drawTimeline(timeline: Timeline, frame: ChartFrame): string {
  const { firstYear, lastYear, lastReported, undated } = timeline;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const scale = scaleOf(timeline, frame);
  let height = 0;
  const groups = timeline.groups.map(({ name, bars }) => {
    const lines = wrapName(name, nameSize, frame.width);
    const [top, lineHeight] = [height, lineHeightOf(nameSize)];
    const first = top + lines.length * lineHeight + row.years;
    const bottom = first + bars.length * row.bar;
    height = bottom + row.gap;
    return {
      lines: lines.map((line, index) => ({ line, y: top + (index + 0.5) * lineHeight })),
      y1: first,
      y2: bottom,
      bars: bars.map((bar, index) => placeBar(bar, first + (index + 0.5) * row.bar, scale)),
    };
  });
  const bars = groups.flatMap((each) => each.bars);
  const ends = [...years.map((year) => scale.startOf(`${year}-01`)), scale.endOf(`${lastYear}-12`)];
  const reported = lastReported === undefined ? [] : [scale.endOf(lastReported)];
  const through = (places: readonly number[]) =>
    groups.flatMap(({ y1, y2 }) => places.map((x) => ({ x, y1, y2 })));
  const label = { x: 0, textAnchor: 'start' } as const;
  return renderChart(
    frame,
    height - row.gap / 2,
    [
      text(
        groups.flatMap(({ lines }) => lines),
        { ...label, y: 'y', text: 'line', fontSize: nameSize, fontWeight: 700 },
      ),
      text(
        groups.flatMap(({ y1 }) => years.map((year) => ({ year, y: y1 - row.years / 2 }))),
        {
          x: ({ year }: { readonly year: number }) => scale.startOf(`${year}-07`),
          y: 'y',
          text: ({ year }: { readonly year: number }) => yearIn(year, frame.language),
          fontSize: 12,
          fill: 'var(--muted)',
        },
      ),
      ruleX(through(ends), { x: 'x', y1: 'y1', y2: 'y2', stroke: 'var(--rule)' }),
      text(bars, { ...label, y: 'middle', text: 'label', fontSize: 13 }),
      ...lastReportMarks(through(reported)),
      ...barMarks(bars, undated, frame),
      ...dotMarks(bars.flatMap(({ targets, y }) => placeDots(targets, y, timeline, scale))),
    ],
    { x: { type: 'identity', axis: null }, y: { type: 'identity', axis: null } },
  );
}

function scaleOf({ firstYear, lastYear }: Timeline, { width }: ChartFrame): Scale {
  const end = width - side.right;
  const step = (end - side.left) / (12 * (lastYear - firstYear + 1));
  const at = (month: string, further: number) => {
    const months = (Number(month.slice(0, 4)) - firstYear) * 12 + Number(month.slice(5)) - 1;
    return Math.min(end, Math.max(side.left, side.left + (months + further) * step));
  };
  return { startOf: (month) => at(month, 0), endOf: (month) => at(month, 1) };
}

function placeBar(bar: TimelineBar, middle: number, { startOf, endOf }: Scale) {
  const { from, to, decision } = bar;
  const isDated = from !== undefined && to !== undefined;
  return {
    ...bar,
    kind: isDated ? decision : ('undated' as const),
    x1: startOf(from ?? '0000-01'),
    x2: endOf(to ?? '9999-12'),
    middle,
    // Above a line without dates stands its word.
    y: isDated ? middle : middle + 6,
  };
}

/** The dots of one semester stand side by side; a semester outside the years of the plan has none here. */
function placeDots(
  targets: readonly TimelineDot[],
  y: number,
  { firstYear, lastYear }: Timeline,
  { startOf, endOf }: Scale,
): readonly PlacedDot[] {
  return [...Map.groupBy(targets, ({ semester }) => semester)].flatMap(([semester, those]) => {
    const year = Number(semester.slice(0, 4));
    if (year < firstYear || year > lastYear) return [];
    const [first, last] = semester.endsWith('1') ? ['01', '06'] : ['07', '12'];
    const [left, right] = [startOf(`${year}-${first}`), endOf(`${year}-${last}`)];
    const step = Math.min(dotStep, (right - left) / those.length);
    return those.map(({ outcome }, index) => ({
      outcome,
      x: (left + right) / 2 + (index - (those.length - 1) / 2) * step,
      y,
    }));
  });
}

function yearIn(year: number, language: Language): string {
  return language === 'km' ? khmerDigitsOf(String(year)) : String(year);
}
