import { expect, test } from 'vitest';
import { tooDeepAt } from './nesting.ts';

test('the first bracket beyond sixty-four is named, and none in a text', () => {
  expect(tooDeepAt('['.repeat(64))).toBeUndefined();
  expect(tooDeepAt('{"a":'.repeat(65))).toBe(64 * 5);
  expect(tooDeepAt(`["${'['.repeat(100)}"]`)).toBeUndefined();
  expect(tooDeepAt(`["\\"${'['.repeat(100)}"]`)).toBeUndefined();
  expect(tooDeepAt('[]'.repeat(100))).toBeUndefined();
});

test('texts of megabytes, closed or not, are read in one go', () => {
  expect(tooDeepAt(`"${'a'.repeat(8_000_000)}"`)).toBeUndefined();
  expect(tooDeepAt(`"${'\\"'.repeat(4_000_000)}`)).toBeUndefined();
  expect(tooDeepAt('"\\'.repeat(4_000_000))).toBeUndefined();
});
