import type { PlanDecision } from '@chhamas/core/published';
import type { ChartFrame } from './chart.ts';
import { renderChart } from './render-chart.ts';
import type { TimelineDot } from './timeline.ts';
import { barMarks, dotMarks, lastReportMarks } from './timeline-marks.ts';

/** What the legend of a timeline explains. */
export type TimelineSign = PlanDecision | TimelineDot['outcome'] | 'last-report';

const size = { width: 44, height: 22 };

/** One sign of a timeline, as it is drawn there, for its legend. */
export function drawTimelineKey(sign: TimelineSign, frame: Omit<ChartFrame, 'width'>): string {
  const framed = { ...frame, width: size.width };
  return renderChart(framed, size.height, marksOf(sign, framed), {
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
  });
}

function marksOf(sign: TimelineSign, frame: ChartFrame): ReturnType<typeof barMarks> {
  const y = size.height / 2;
  const x = size.width / 2;
  switch (sign) {
    case 'reached':
    case 'late':
    case 'not-reached':
    case 'cannot-be-assessed':
      return dotMarks([{ outcome: sign, x, y }]);
    case 'last-report':
      return lastReportMarks([{ x, y1: 0, y2: size.height }]);
    default:
      return barMarks([{ kind: sign, x1: 13, x2: size.width - 6, y }], '', frame);
  }
}
