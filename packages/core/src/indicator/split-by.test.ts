import { expect, test } from 'vitest';
import { isSplitBy } from './split-by.ts';

test('a cell of two dimensions is split by both, in any order', () => {
  expect(isSplitBy(['sex', 'age'], { age: 'u15', sex: 'female' })).toBe(true);
});

test('a cell of fewer dimensions, of more, or of others is not', () => {
  expect(isSplitBy(['sex', 'age'], { sex: 'female' })).toBe(false);
  expect(isSplitBy(['sex'], { sex: 'female', age: 'u15' })).toBe(false);
  expect(isSplitBy(['sex', 'age'], { sex: 'female', form: 'labour' })).toBe(false);
  expect(isSplitBy(['sex', 'sex'], { sex: 'female' })).toBe(false);
});
