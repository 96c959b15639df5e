import { createHash } from 'node:crypto';
import { openSync, writeSync } from 'node:fs';

/** A chart as it was drawn: by which function, and from what. */
export interface DrawnChart {
  readonly svg: string;
  readonly draw: string;
  readonly args: readonly unknown[];
}

/** What a chart is known by. */
export function markOf(svg: string): string {
  return createHash('sha1').update(svg).digest('base64');
}

/**
 * A plugin of Vite that writes down what each chart is drawn from, a line each, so that another project can
 * draw the same ones. Nothing of the site knows of it.
 *
 * @param file where they are written
 */
export function recordCharts(file: string) {
  const lines = openSync(file, 'w');
  const keep = (draw: string, args: readonly unknown[], svg: string): string => {
    const drawn: DrawnChart = { svg: markOf(svg), draw, args };
    writeSync(lines, `${JSON.stringify(drawn)}\n`);
    return svg;
  };
  Object.assign(globalThis, { keepChart: keep });
  return {
    name: 'record-charts',
    enforce: 'post' as const,
    transform(code: string, id: string): string | undefined {
      if (!/\/charts\/draw-[a-z-]+\.ts$/.test(id)) return undefined;
      const names = Array.from(code.matchAll(/export function (draw\w+)/g), ([, name]) => name);
      const wrapped = names.map(
        (name) =>
          `{ const own = ${name}; ${name} = (...args) => globalThis.keepChart('${name}', args, own(...args)); }`,
      );
      return [code, ...wrapped].join('\n');
    },
  };
}
