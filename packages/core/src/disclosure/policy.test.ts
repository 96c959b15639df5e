import { expect, test } from 'vitest';
import { makeFigure } from '../testing/make-figure.ts';
import { indicatorId } from '../testing/brands.ts';
import { guardedThreshold } from './guarded-threshold.ts';
import { isExempt } from './is-exempt.ts';
import { DisclosurePolicy } from './policy.ts';

const policy = { schema: 1, text: { km: 'តិច' } };
const accepts = (fields: object) => DisclosurePolicy.safeParse({ ...policy, ...fields }).success;
const at = (...options: Parameters<typeof makeFigure>) => makeFigure(...options).at;

test('a policy guards every count of persons from 1 to 4 where it says nothing else', () => {
  expect(DisclosurePolicy.parse(policy)).toEqual({
    ...policy,
    threshold: 5,
    zeros: 'show',
    insiders: 'singletons',
    scope: [{ units: ['person'] }],
    exemptions: [],
    weights: {},
  });
});

test('a policy guards something, from a threshold of 2 and with a width of 1', () => {
  expect([1, 2].map((threshold) => accepts({ threshold }))).toEqual([false, true]);
  expect([0, 1].map((width) => accepts({ width }))).toEqual([false, true]);
  expect([[], [{}]].map((scope) => accepts({ scope }))).toEqual([false, true]);
  expect(accepts({ scope: [{ units: [] }] })).toBe(false);
  expect([0, 2].map((dear) => accepts({ weights: { victims: dear } }))).toEqual([false, true]);
});

test('an exemption says who decided, when and why', () => {
  const decided = { by: 'chair', on: '2022-03-01', reason: { km: 'ហេតុផល' } };
  const exemption = { indicator: 'victims', splits: [], where: 'country', ...decided };
  expect(accepts({ exemptions: [exemption] })).toBe(true);
  for (const key of Object.keys(decided))
    expect(accepts({ exemptions: [{ ...exemption, [key]: undefined }] })).toBe(false);
});

test('the largest threshold of all that match holds, and what is not defined is guarded', () => {
  const indicators = [
    { id: indicatorId('victims'), unit: 'person' },
    { id: indicatorId('cases'), unit: 'case' },
  ] as const;
  const scope = [{ units: ['person'] }, { splits: ['age'], threshold: 11 }];
  const thresholdOf = guardedThreshold(DisclosurePolicy.parse({ ...policy, scope }), indicators);
  expect(thresholdOf(at(1))).toBe(5);
  expect(thresholdOf(at(1, { split: { age: 'u15' } }))).toBe(11);
  expect(thresholdOf(at(1, { indicator: 'cases' }))).toBeUndefined();
  expect(thresholdOf(at(1, { indicator: 'cases', split: { age: 'u15' } }))).toBe(11);
  expect(thresholdOf(at(1, { indicator: 'weather' }))).toBe(5);
  const ofOne = DisclosurePolicy.parse({ ...policy, scope: [{ indicators: ['victims'] }] });
  expect(guardedThreshold(ofOne, indicators)(at(1))).toBe(5);
  expect(guardedThreshold(ofOne, indicators)(at(1, { indicator: 'cases' }))).toBeUndefined();
  expect(guardedThreshold(ofOne, indicators)(at(1, { indicator: 'weather' }))).toBe(5);
  const strict = DisclosurePolicy.parse({
    ...policy,
    scope: [
      { units: ['person'], threshold: 7 },
      { units: ['person'], splits: ['age', 'citizenship'], threshold: 11 },
    ],
  });
  const strictly = guardedThreshold(strict, indicators);
  expect(strictly(at(1, { indicator: 'weather' }))).toBe(7);
  expect(strictly(at(1, { split: { citizenship: 'xs', sex: 'male' } }))).toBe(11);
  expect(strictly(at(1, { split: { sex: 'male' } }))).toBe(7);
});

test('an exemption is of one indicator, split just so, in the country alone if it says so', () => {
  const decided = { by: 'chair', on: '2022-03-01', reason: { km: 'ហេតុផល' } };
  const exempt = (fields: object) =>
    isExempt(
      DisclosurePolicy.parse({
        ...policy,
        exemptions: [{ indicator: 'victims', splits: [], where: 'country', ...decided, ...fields }],
      }),
      'xs',
    );
  expect(exempt({})(at(1))).toBe(true);
  expect(exempt({})(at(1, { place: 'p-1' }))).toBe(false);
  expect(exempt({ where: 'all' })(at(1, { place: 'p-1' }))).toBe(true);
  expect(exempt({})(at(1, { split: { sex: 'female' } }))).toBe(false);
  expect(exempt({ splits: ['sex'] })(at(1, { split: { sex: 'female' } }))).toBe(true);
  expect(exempt({})(at(1, { indicator: 'cases' }))).toBe(false);
  expect(exempt({ splits: ['age'] })(at(1, { split: { sex: 'female' } }))).toBe(false);
  const both = exempt({ splits: ['age', 'sex'] });
  expect(both(at(1, { split: { sex: 'female', age: 'u15' } }))).toBe(true);
  expect(both(at(1, { split: { sex: 'female', form: 'x' } }))).toBe(false);
  const one = { indicator: 'victims', splits: [], where: 'country', ...decided };
  const exemptions = [{ ...one, splits: ['sex'] }, one];
  const ofTwo = isExempt(DisclosurePolicy.parse({ ...policy, exemptions }), 'xs');
  expect(ofTwo(at(1))).toBe(true);
});
