import { expect, test } from 'vitest';
import { Unit } from '../kernel/unit.ts';
import { formatQuantity, unitWord } from './quantities.ts';

test('R-07 more than 10 provinces is "ជាង ១០ ខេត្ត", never 10', () => {
  const quantity = { kind: 'moreThan', n: 10 } as const;
  expect(`${formatQuantity(quantity, 'km')} ${unitWord('province', 10, 'km')}`).toBe('ជាង ១០ ខេត្ត');
  expect(formatQuantity(quantity, 'en')).toBe('more than 10');
});

test.each([
  [{ kind: 'exact', n: 99 }, '៩៩', '99'],
  [{ kind: 'atLeast', n: 88 }, 'យ៉ាងតិច ៨៨', 'at least 88'],
  [{ kind: 'about', n: 10 }, 'ប្រមាណ ១០', 'about 10'],
  [{ kind: 'unknown' }, 'មិនដឹងចំនួន', 'unknown'],
] as const)('%o is printed no more exact than it is', (quantity, km, en) => {
  expect(formatQuantity(quantity, 'km')).toBe(km);
  expect(formatQuantity(quantity, 'en')).toBe(en);
});

test('the English noun follows the count, the Khmer counter does not', () => {
  expect([0, 1, 2].map((count) => unitWord('person', count, 'en'))).toEqual([
    'people',
    'person',
    'people',
  ]);
  expect(unitWord('person', 1, 'km')).toBe('នាក់');
});

test('every unit has its words', () => {
  for (const unit of Unit.options) {
    expect(unitWord(unit, 1, 'km')).toMatch(/^\p{Script=Khmer}+$/u);
    expect(unitWord(unit, 1, 'en')).not.toBe(unitWord(unit, 2, 'en'));
  }
});
