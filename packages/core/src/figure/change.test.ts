import { expect, test } from 'vitest';
import { Change } from './change.ts';

const isChange = (result: object) =>
  Change.safeParse({ figure: 'victims/xs', base: 'victims/xs?semester=2016-S1', result }).success;

test('R-55 a change is computed on a basis, or refused for a reason', () => {
  const computed = { status: 'computed', difference: -5, ratio: -0.048_077, basis: 'complete' };
  expect(isChange(computed)).toBe(true);
  expect(isChange({ ...computed, basis: 'as-printed' })).toBe(true);
  expect(isChange({ ...computed, basis: 'guessed' })).toBe(false);
  expect(isChange({ ...computed, difference: 0.5 })).toBe(false);
  for (const why of ['inexact', 'base-zero', 'not-shown', 'incomplete', 'owed-differs'])
    expect(isChange({ status: 'refused', why })).toBe(true);
  expect(isChange({ status: 'refused' })).toBe(false);
  expect(isChange({ ...computed, why: 'inexact' })).toBe(false);
});
