import { expect, test } from 'vitest';
import { exactly } from '../kernel/quantity.ts';
import { Highlight } from './highlight.ts';

const about = { indicator: 'victims', unit: 'person', figure: 'victims/xs' };
const isHighlight = (data: object) => Highlight.safeParse({ ...about, ...data }).success;

const change = {
  kind: 'change',
  now: 12,
  before: { figure: 'victims/xs?semester=2016-S1', n: 40 },
  difference: -28,
  ratio: -0.7,
  basis: 'complete',
  p: 0.000_1,
};

test('R-02 a change carries the numbers that it was found by', () => {
  expect(isHighlight(change)).toBe(true);
  for (const name of ['now', 'before', 'difference', 'ratio', 'basis', 'p'])
    expect(isHighlight({ ...change, [name]: undefined })).toBe(false);
});

test('a chance is from 0 to 1, and a count is a whole number of no less than none', () => {
  expect([0, 1].map((p) => isHighlight({ ...change, p }))).toEqual([true, true]);
  expect([-0.1, 1.1].map((p) => isHighlight({ ...change, p }))).toEqual([false, false]);
  expect([0, -1, 0.5].map((now) => isHighlight({ ...change, now }))).toEqual([true, false, false]);
});

test('nothing goes with a highlight that its kind does not name', () => {
  expect(isHighlight({ ...change, why: 'a new law' })).toBe(false);
  expect(isHighlight({ ...change, before: { ...change.before, by: 'desk' } })).toBe(false);
  expect(isHighlight({ ...change, kind: 'guess' })).toBe(false);
});

test('a first value and a record say what they were held against', () => {
  const earlier = [{ figure: 'victims/xs?semester=2016-S1', n: 0 }];
  expect(isHighlight({ kind: 'first-above-none', now: exactly(3), earlier })).toBe(true);
  expect(isHighlight({ kind: 'first-above-none', now: exactly(3), earlier: [] })).toBe(false);
  expect(isHighlight({ kind: 'highest', now: 3, earlier })).toBe(true);
  expect(isHighlight({ kind: 'lowest', now: 3, earlier: [] })).toBe(false);
  expect(isHighlight({ kind: 'first-counted', now: exactly(3), earlier: ['2016-S1'] })).toBe(true);
  expect(isHighlight({ kind: 'first-counted', now: exactly(3), earlier: [] })).toBe(false);
});
