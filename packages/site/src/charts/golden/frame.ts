import type { ChartFrame } from '../chart.ts';
import { chartWidths } from '../chart.ts';

/** What the charts of the tests are told besides their rows. */
export function frameOf(size: keyof typeof chartWidths): ChartFrame {
  return {
    id: 'chart',
    width: chartWidths[size],
    language: 'en',
    title: 'What it shows',
    description: 'Its numbers',
    notices: [],
  };
}

/** One element a line, so that a difference can be read. */
export function linesOf(svg: string): string {
  return `${svg.replace(/></g, '>\n<')}\n`;
}
