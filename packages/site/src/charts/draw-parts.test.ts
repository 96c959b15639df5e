import { expect, test } from 'vitest';
import type { PartBar, PartGroup } from './draw-parts.ts';
import { drawParts } from './draw-parts.ts';
import { frameOf, linesOf } from './golden/frame.ts';

const groups: readonly PartGroup[] = [
  { name: 'Age', parts: [barOf('Under 15', 'exact', 40), barOf('15 to 17', 'inexact', 25)] },
  {
    name: 'Sex',
    parts: [
      barOf('Female', 'exact', 60),
      barOf('Male', 'withheld'),
      barOf('Not specified', 'nil', 0),
      barOf('Other', 'gap'),
    ],
  },
];

test('draws each part with its number, on one scale', async () => {
  const svg = drawParts(groups, frameOf('wide'));
  await expect(linesOf(svg)).toMatchFileSnapshot('golden/parts.svg');
  for (const label of ['40', 'at least 25', '60']) expect(svg).toContain(`>${label}<`);
  const [forty, sixty] = widthsOf(svg);
  expect((forty ?? 0) / (sixty ?? 1)).toBeCloseTo(40 / 60);
});

test('puts names above the bars on a phone', async () => {
  await expect(linesOf(drawParts(groups, frameOf('narrow')))).toMatchFileSnapshot(
    'golden/parts-narrow.svg',
  );
});

function widthsOf(svg: string): readonly number[] {
  const full = svg.slice(0, svg.indexOf('fill-opacity'));
  return [...full.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));
}

function barOf(name: string, kind: PartBar['kind'], count?: number): PartBar {
  return {
    name,
    kind,
    meaning: count === undefined ? kind : '',
    count,
    number: count === undefined ? '—' : String(count),
    qualifier: kind === 'inexact' ? 'at least' : '',
  };
}
