import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { deviationOf } from './deviation.ts';

test('R-56 counts of 752 where 757 are stated are a gap of 5', () => {
  expect(deviationOf(752, 757)).toEqual({ kind: 'gap', by: 5 });
});

test('159 cases where the police have 151 are an excess of 8', () => {
  expect(deviationOf(159, 151)).toEqual({ kind: 'excess', by: 8 });
});

test('counts that agree deviate by nothing', () => {
  expect(deviationOf(263, 70 + 31 + 162)).toBeUndefined();
});

test('the excess of one count is the gap of the other', () => {
  holds(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      const [there, back] = [deviationOf(one, other), deviationOf(other, one)];
      expect(there?.by).toBe(back?.by);
      expect(there === undefined).toBe(one === other);
      if (there !== undefined)
        expect([there.kind, back?.kind].toSorted()).toEqual(['excess', 'gap']);
    }),
  );
});
