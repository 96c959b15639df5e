import { expect, test } from 'vitest';
import { completenessOf, shareOf } from './completeness.ts';

test('R-12 20 of 25 returns are 80 %, and incomplete', () => {
  const completeness = completenessOf({ value: 0, expected: 25, received: 20, nil: 0 });
  expect(completeness).toEqual({ status: 'incomplete', expected: 25, received: 20, nil: 0 });
  expect(shareOf(completeness)).toBe(0.8);
});

test('R-15 a nil is an answer', () => {
  const completeness = completenessOf({ value: 7, expected: 3, received: 2, nil: 1 });
  expect(completeness.status).toBe('complete');
  expect(shareOf(completeness)).toBe(1);
});

test('R-12 where nobody is expected it is undetermined, never complete', () => {
  const completeness = completenessOf({ value: 0, expected: 0, received: 0, nil: 0 });
  expect(completeness).toEqual({ status: 'undetermined' });
  expect(shareOf(completeness)).toBeUndefined();
});
