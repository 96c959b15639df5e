import { expect, test } from 'vitest';
import { dimensionsIn, narrowTo, splitKeyOf } from './split-key.ts';

test('a split is one text in one order, empty of a total', () => {
  expect(splitKeyOf({})).toBe('');
  expect(splitKeyOf({ sex: 'female', age: 'u15' })).toBe('age=u15 sex=female');
});

test('the dimensions of a split go without their codes', () => {
  expect(dimensionsIn('')).toBe('');
  expect(dimensionsIn('age=u15 sex=female')).toBe('age sex');
});

test('a split is narrowed to some of its dimensions', () => {
  expect(narrowTo('age=u15 form=a=b sex=female', 'age form')).toBe('age=u15 form=a=b');
  expect(narrowTo('age=u15 sex=female', 'sex')).toBe('sex=female');
  expect(narrowTo('age=u15 sex=female', '')).toBe('');
  expect(narrowTo('agegroup=u15 sex=female', 'age sex')).toBe('sex=female');
});
