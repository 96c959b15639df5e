import { expect, test } from 'vitest';
import { wideCorpus } from '../testing/arrived.ts';
import { codesKey, slotKey, slotsOf } from './slots.ts';

const corpus = wideCorpus();
const slots = slotsOf(
  corpus.indicators.map(({ value }) => value),
  corpus.dimensions?.value.dimensions ?? [],
);

test('every total, part and combination of parts has a slot of its own', () => {
  // cases: 1 + 3 families; victims: 1 + 3 sexes + 2 ages + 3 × 2 of both; three totals more.
  expect(slots.list).toHaveLength(4 + 12 + 3);
  expect(slots.byKey.size).toBe(slots.list.length);
});

test('a slot is found by its codes, in any order of the dimensions', () => {
  const one = slotKey('victims', { sex: 'female', age: 'u18' });
  expect(slotKey('victims', { age: 'u18', sex: 'female' })).toBe(one);
  expect(slots.list[slots.byKey.get(one) ?? -1]).toEqual({
    indicator: 'victims',
    split: { sex: 'female', age: 'u18' },
  });
});

test('the slots of an indicator are those of the list', () => {
  const { total = -1, byDimension = [], crossed = [] } = slots.ofIndicator.get('victims') ?? {};
  expect(slots.list[total]).toEqual({ indicator: 'victims', split: {} });
  for (const { dimension, codes } of byDimension) {
    for (const [code, slot] of codes)
      expect(slots.list[slot]?.split).toEqual({ [dimension]: code });
  }
  for (const { cells } of crossed) {
    for (const [key, slot] of cells) expect(codesKey(slots.list[slot]?.split ?? {})).toBe(key);
  }
});

test('the total has no codes', () => {
  expect(codesKey({})).toBe('');
});

test('a combination is found by its codes, and none by a code that its dimension has not', () => {
  const [crossed] = slots.ofIndicator.get('victims')?.crossed ?? [];
  for (const split of [
    { sex: 'female', age: 'u18' },
    { sex: 'male', age: '18p' },
  ]) {
    expect(crossed?.slotOf(split)).toBe(slots.byKey.get(slotKey('victims', split)));
  }
  expect(crossed?.slotOf({ sex: 'female', age: 'old' })).toBeUndefined();
  expect(crossed?.slotOf({ sex: 'unheard', age: 'u18' })).toBeUndefined();
});

test('all slots of an indicator are its total, its parts and its combinations', () => {
  for (const [indicator, { all }] of slots.ofIndicator) {
    const numbers = slots.list.flatMap((slot, at) => (slot.indicator === indicator ? [at] : []));
    expect(all).toEqual(numbers);
  }
  expect(slots.ofIndicator.get('victims')?.all).toHaveLength(12);
});

test('an indicator that is split by what nobody defined has its total alone', () => {
  const [victims] = corpus.indicators.flatMap(({ value }) => (value.id === 'victims' ? value : []));
  expect(slotsOf(victims === undefined ? [] : [victims], []).list).toEqual([
    { indicator: 'victims', split: {} },
  ]);
});
