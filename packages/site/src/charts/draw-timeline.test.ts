import type { Month, Semester } from '@chhamas/core/published';
import { expect, test } from 'vitest';
import { drawTimeline } from './draw-timeline.ts';
import { frameOf, linesOf } from './golden/frame.ts';
import type { Timeline, TimelineBar } from './timeline.ts';

const timeline: Timeline = {
  firstYear: 2019,
  lastYear: 2023,
  lastReported: '2022-06' as Month,
  undated: 'no dates',
  groups: [
    {
      name: '1. Stronger cooperation, policy and law in all that is done',
      bars: [
        barOf('1.1', 'push', '2021-07', '2023-12', [
          ['2021-S2', 'reached'],
          ['2021-S2', 'not-reached'],
          ['2022-S1', 'cannot-be-assessed'],
        ]),
        barOf('1.2', 'cut', '2019-01', '2021-06'),
      ],
    },
    {
      name: '2. Prevention',
      bars: [
        barOf('2.1', 'continue', '2019-01', '2023-12'),
        barOf('2.2', 'new', '2021-07', '2022-06', [['2021-S2', 'not-reached']]),
        barOf('2.3', 'cut', undefined, undefined),
      ],
    },
  ],
};

test('draws a bar from the first to the last month, in a form for each decision, and a dot for each target', async () => {
  const svg = drawTimeline(timeline, frameOf('wide'));
  await expect(linesOf(svg)).toMatchFileSnapshot('golden/timeline.svg');
});

test('breaks the name of a strategy where the picture is narrow', async () => {
  const svg = drawTimeline(timeline, frameOf('narrow'));
  await expect(linesOf(svg)).toMatchFileSnapshot('golden/timeline-narrow.svg');
  expect(svg).not.toContain(timeline.groups[0]?.name);
});

test('draws no line of a last report where there is none, and the years in the digits of the language', () => {
  const svg = drawTimeline(
    { ...timeline, lastReported: undefined },
    { ...frameOf('wide'), language: 'km' },
  );
  expect(svg).not.toContain('stroke-dasharray="5 3"');
  expect(svg).toContain('>២០១៩<');
  expect(svg).not.toContain('>2019<');
});

test('draws nothing outside the picture, whatever lies outside the years of the plan', () => {
  const bars = [
    barOf('1', 'cut', '2017-01', '2025-12', [['2018-S1', 'reached']]),
    barOf(
      '2',
      'new',
      '2019-01',
      '2023-12',
      Array.from({ length: 9 }, () => ['2023-S2', 'reached']),
    ),
    barOf('3', 'push', undefined, '2025-01', [['2024-S1', 'not-reached']]),
  ];
  const groups = [{ name: 'One', bars }];
  for (const size of ['narrow', 'wide'] as const) {
    const frame = frameOf(size);
    const svg = drawTimeline({ ...timeline, lastReported: '2030-12' as Month, groups }, frame);
    const [across, down] = [placesAcross(svg), placesDown(svg)];
    expect(Math.min(...across, ...down)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...across)).toBeLessThanOrEqual(frame.width);
    expect(Math.max(...down)).toBeLessThanOrEqual(heightOf(svg));
  }
});

test('gives each line of a Khmer name the height that its signs above and below need', () => {
  const name = '១. ការពង្រឹងកិច្ចសហប្រតិបត្តិការ គោលនយោបាយ និងច្បាប់ ការបង្ការទប់ស្កាត់ និងការការពារជនរងគ្រោះ';
  const groups = [{ name, bars: [barOf('១.១', 'push', '2019-01', '2023-12')] }];
  const svg = drawTimeline({ ...timeline, groups }, { ...frameOf('narrow'), language: 'km' });
  const lines = [...svg.matchAll(/translate\(0,([\d.]+)\)">([^<]+)/g)].slice(0, -1);
  const unspaced = lines.map(([, , line = '']) => line.replaceAll(' ', ''));
  expect(unspaced.join('')).toBe(name.replaceAll(' ', ''));
  expect(lines.length).toBeGreaterThan(1);
  const heights = lines.map(([, y]) => Number(y));
  for (const [index, y] of heights.entries()) {
    expect(y - (heights[index - 1] ?? -12)).toBeGreaterThanOrEqual(24);
  }
});

test('draws 27 activities under 4 strategies, each in a row of its own', () => {
  const sizes = [4, 9, 6, 8];
  const groups = sizes.map((size, group) => ({
    name: `Strategy ${group + 1}`,
    bars: Array.from({ length: size }, (_, index) =>
      barOf(`${group + 1}.${index + 1}`, 'continue', '2021-07', '2023-12'),
    ),
  }));
  const svg = drawTimeline({ ...timeline, groups }, frameOf('narrow'));
  const rows = [...svg.matchAll(/translate\(0,([\d.]+)\)">\d\.\d</g)].map(([, y]) => Number(y));
  expect(new Set(rows).size).toBe(27);
  expect(Math.max(...rows)).toBeLessThan(heightOf(svg));
});

function barOf(
  label: string,
  decision: TimelineBar['decision'],
  from: string | undefined,
  to: string | undefined,
  targets: readonly (readonly [string, TimelineBar['targets'][number]['outcome']])[] = [],
): TimelineBar {
  return {
    label,
    decision,
    from: from as Month | undefined,
    to: to as Month | undefined,
    targets: targets.map(([semester, outcome]) => ({ semester: semester as Semester, outcome })),
  };
}

/** Every place from the left that the picture names. */
function placesAcross(svg: string): readonly number[] {
  const ends = [...svg.matchAll(/ x="([^"]+)"[^>]*? width="([^"]+)"/g)];
  const places = [...svg.matchAll(/(?: x| x1| x2| cx)="(-?[\d.]+)|translate\((-?[\d.]+)/g)];
  return [
    ...ends.map(([, x, width]) => Number(x) + Number(width)),
    ...places.map(([, x, moved]) => Number(x ?? moved)),
  ];
}

/** Every place from the top, but those within a text, which is moved as a whole. */
function placesDown(svg: string): readonly number[] {
  const ends = [...svg.matchAll(/<rect[^>]*? y="([^"]+)"[^>]*? height="([^"]+)"/g)];
  const places = [...svg.matchAll(/(?: y1| y2| cy)="(-?[\d.]+)|translate\([^,)]+,(-?[\d.]+)/g)];
  return [
    ...ends.map(([, y, height]) => Number(y) + Number(height)),
    ...places.map(([, y, moved]) => Number(y ?? moved)),
  ];
}

function heightOf(svg: string): number {
  return Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1]);
}
