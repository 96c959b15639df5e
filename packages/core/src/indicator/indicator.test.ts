import { expect, test } from 'vitest';
import { Indicator } from './indicator.ts';

const cases = {
  schema: 1,
  id: 'le.cases',
  name: { km: 'ករណី' },
  definition: { km: 'សំណុំរឿងដែលបានបើក' },
  unit: 'case',
  countingRule: { km: 'សំណុំរឿងមួយជាករណីមួយ' },
  addition: 'sum',
  splits: [],
  owner: 'law-enforcement',
  expectedFrom: { kind: 'capital-provinces' },
};
const isOne = (change: object) => Indicator.safeParse({ ...cases, ...change }).success;

test('an indicator has a definition, a unit and a counting rule', () => {
  expect(isOne({})).toBe(true);
});

test('R-25 without a Khmer definition, a unit or a counting rule there is none', () => {
  expect(isOne({ definition: { km: '' } })).toBe(false);
  expect(isOne({ definition: { en: 'Files opened' } })).toBe(false);
  expect(isOne({ unit: undefined })).toBe(false);
  expect(isOne({ countingRule: undefined })).toBe(false);
});

test('R-32 it has one owner, not two', () => {
  expect(isOne({ owner: ['law-enforcement', 'justice'] })).toBe(false);
});

test('R-20 it says from whom it is expected', () => {
  expect(isOne({ expectedFrom: undefined })).toBe(false);
  expect(isOne({ expectedFrom: { kind: 'border-provinces', neighbour: 'th' } })).toBe(true);
});
