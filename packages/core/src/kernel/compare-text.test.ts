import { expect, test } from 'vitest';
import { compareText } from './compare-text.ts';

test('text is ordered by code unit, as on every machine', () => {
  expect(['b', 'a', 'ក', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'b', 'ក']);
});
