import type { Markish, PlotOptions } from '@observablehq/plot';
import { plot } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import type { ChartFrame } from './chart.ts';

/** One document for all charts: a new one each would cost four times the time. */
const { document } = new JSDOM('').window;

const noticeHeight = 22;
const svgNamespace = 'http://www.w3.org/2000/svg';

/** The fill of what is withheld; the same lines as its sign in tables and text. */
export function hatchOf({ id }: ChartFrame): string {
  return `url(#${id}-hatch)`;
}

/**
 * A chart as SVG text, drawn with Plot and made fit for a strict page: no style of its own, no
 * label where there is no role, a title and a description instead.
 *
 * @param height of the picture without the notices
 */
export function renderChart(
  frame: ChartFrame,
  height: number,
  marks: readonly Markish[],
  scales: Pick<PlotOptions, 'x' | 'y'>,
): string {
  const total = height + frame.notices.length * noticeHeight;
  const svg = plot({
    document,
    className: 'plot',
    width: frame.width,
    height: total,
    margin: 0,
    ...scales,
    marks: [...marks],
  });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'aria-label', 'aria-description', 'font-family', 'tabindex']) {
      element.removeAttribute(name);
    }
  }
  frame.notices.forEach(({ text, language }, index) => {
    const line = document.createElementNS(svgNamespace, 'text');
    line.setAttribute('class', 'plot-notice');
    line.setAttribute('lang', language);
    line.setAttribute('text-anchor', 'start');
    line.setAttribute('x', '0');
    line.setAttribute('y', String(height + (index + 0.7) * noticeHeight));
    line.textContent = text;
    svg.append(line);
  });
  if (svg.outerHTML.includes(hatchOf(frame))) svg.prepend(hatch(frame));
  name(svg, frame);
  return svg.outerHTML;
}

/** Slanting lines, drawn once a picture and only where something is filled with them. */
function hatch({ id }: ChartFrame): Element {
  const pattern = make('pattern', {
    id: `${id}-hatch`,
    width: '5',
    height: '5',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  const stroke = { stroke: 'var(--muted)', 'stroke-width': '1.5' };
  pattern.append(make('line', { x1: '1', x2: '1', y1: '0', y2: '5', ...stroke }));
  const defs = make('defs', {});
  defs.append(pattern);
  return defs;
}

function make(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function name(svg: Element, { id, title, description, width, language }: ChartFrame): void {
  const labels = { title, desc: description };
  for (const [tag, text] of Object.entries(labels).reverse()) {
    const label = document.createElementNS(svgNamespace, tag);
    label.setAttribute('id', `${id}-${tag}`);
    label.textContent = text;
    svg.prepend(label);
  }
  svg.setAttribute('class', `plot plot--${width < 500 ? 'narrow' : 'wide'}`);
  svg.setAttribute('lang', language);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  svg.removeAttribute('width');
  svg.removeAttribute('height');
}
