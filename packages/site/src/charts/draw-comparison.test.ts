import { expect, test } from 'vitest';
import type { ComparisonRow } from './draw-comparison.ts';
import { drawComparison } from './draw-comparison.ts';
import { frameOf, linesOf } from './golden/frame.ts';

const rows: readonly ComparisonRow[] = [
  { part: 'Trafficking', period: '2025', label: '27', count: 27, isCurrent: true, kind: 'bar' },
  { part: 'Trafficking', period: '2024', label: '22', count: 22, isCurrent: false, kind: 'bar' },
  { part: 'Exploitation', period: '2025', label: '72', count: 72, isCurrent: true, kind: 'bar' },
  {
    part: 'Exploitation',
    period: '2024',
    label: '—',
    count: undefined,
    isCurrent: false,
    kind: 'bar',
  },
];

test('draws a bar for each number and none for a number that is absent', async () => {
  const svg = drawComparison(rows, frameOf('narrow'));
  await expect(linesOf(svg)).toMatchFileSnapshot('golden/comparison.svg');
});

test('draws what is withheld as a hatched box and what did not come as a dashed one, of one size', async () => {
  const absent = { part: 'Exploitation', count: undefined } as const;
  const boxes: readonly ComparisonRow[] = [
    ...rows.slice(0, 2),
    { ...absent, period: '2025', label: '■', isCurrent: true, kind: 'withheld' },
    { ...absent, period: '2024', label: '—', isCurrent: false, kind: 'gap' },
  ];
  const svg = drawComparison(boxes, frameOf('narrow'));
  expect(svg).not.toContain('■');
  await expect(linesOf(svg)).toMatchFileSnapshot('golden/comparison-withheld.svg');
});

test('names no part where there is one alone', () => {
  const svg = drawComparison(rows.slice(0, 2), frameOf('narrow'));
  expect(svg).not.toContain('>Trafficking<');
});

test('prints the notices in the picture, each in its language', () => {
  const notices = [{ text: 'ប្រឌិត', language: 'km' }] as const;
  const svg = drawComparison(rows, { ...frameOf('wide'), notices });
  expect(svg).toMatch(/<text class="plot-notice"[^>]* lang="km"[^>]*>ប្រឌិត<\/text>/);
});
