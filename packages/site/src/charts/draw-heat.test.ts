import { expect, test } from 'vitest';
import type { HeatRow } from './draw-heat.ts';
import { drawHeat } from './draw-heat.ts';
import { frameOf, linesOf } from './golden/frame.ts';

const rows: readonly HeatRow[] = [
  { name: 'Ministries', months: [cellOf('Jan', 9, 9), cellOf('Feb', 8, 9), cellOf('Mar', 5, 9)] },
  { name: 'Courts', months: [cellOf('Jan', 0, 1), cellOf('Feb', 1, 1), cellOf('Mar', 0, 0)] },
];

test('draws the fuller month the darker, and prints its counts', async () => {
  const svg = drawHeat(rows, frameOf('wide'));
  await expect(linesOf(svg)).toMatchFileSnapshot('golden/heat.svg');
  for (const number of ['9/9', '8/9', '5/9', '0/1']) expect(svg).toContain(`>${number}<`);
});

test('draws a month in which nothing was owed as an empty box', () => {
  const dashed = /stroke-dasharray="4 3"/;
  expect(drawHeat(rows, frameOf('wide'))).toMatch(dashed);
  expect(drawHeat(rows.slice(0, 1), frameOf('wide'))).not.toMatch(dashed);
});

function cellOf(month: string, came: number, owed: number): HeatRow['months'][number] {
  return { month, share: owed === 0 ? undefined : came / owed, number: `${came}/${owed}` };
}
