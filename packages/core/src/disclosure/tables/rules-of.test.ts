import { expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { isSensitive, rulesOf } from './rules-of.ts';

const file = provincesBySex({ ka: [12, 3] });

test('a file asks for no exact counts, of readers from outside, unless it asks for more', () => {
  expect(rulesOf(file)).toEqual({ threshold: 5, zeros: 'show', width: 1, insiders: 'none' });
  const more = { threshold: 7, zeros: 'withhold', width: 3, insiders: 'singletons' } as const;
  expect(rulesOf({ ...file, ...more })).toEqual(more);
});

test('what is from 1 to below the threshold is sensitive, and nothing if the file says so', () => {
  expect([0, 1, 4, 5].map((count) => isSensitive(count, file))).toEqual([false, true, true, false]);
  const zeros = { ...file, zeros: 'withhold' } as const;
  expect([0, 1, 5].map((count) => isSensitive(count, zeros))).toEqual([true, true, false]);
});
