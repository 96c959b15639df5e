import { describe, expect, test } from 'vitest';
import { CountEntry, numbersIn, partsOf, totalInterval } from './count-entry.ts';

const entry = (value: object) => CountEntry.parse({ indicator: 'le.suspects', ...value });

describe('the parts of a count', () => {
  test('R-08 of 20 people, 4 of them female, are 4 and 16', () => {
    expect(partsOf(entry({ total: 20, female: 4 }), 'sex')).toEqual({ female: 4, male: 16 });
  });

  test('R-58 by offence family are as they were given', () => {
    const parts = { 'offence-family': { trafficking: 27, 'sexual-exploitation': 72 } };
    expect(partsOf(entry({ total: 99, parts }), 'offence-family')).toEqual(parts['offence-family']);
  });

  test('by what it is not split by are not known, and not zero', () => {
    expect(partsOf(entry({ total: 20 }), 'sex')).toBeUndefined();
    expect(partsOf(entry({ total: 20, female: 4 }), 'age')).toBeUndefined();
    expect(partsOf(entry({ total: 20 }), 'toString')).toBeUndefined();
  });
});

test('R-08 the number of men is never written', () => {
  expect(CountEntry.safeParse({ indicator: 'x', total: 20, male: 16 }).success).toBe(false);
});

test.each([-1, 1.5, '4', null])('a total of %o is no count', (total) => {
  expect(CountEntry.safeParse({ indicator: 'x', total }).success).toBe(false);
});

describe('counts by two splits together', () => {
  const cells = [
    { by: { sex: 'female', age: 'u18' }, count: 3 },
    { by: { age: '18p', sex: 'female' }, count: 1 },
    { by: { sex: 'male', age: '18p' }, count: 2 },
  ];

  test('add up to each split alone', () => {
    expect(partsOf(entry({ total: 6, cells }), 'sex')).toEqual({ female: 4, male: 2 });
    expect(partsOf(entry({ total: 6, cells }), 'age')).toEqual({ u18: 3, '18p': 3 });
  });

  test('are passed over where the split alone is given', () => {
    const parts = { age: { u18: 4, '18p': 2 } };
    expect(partsOf(entry({ total: 6, parts, cells }), 'age')).toEqual(parts.age);
  });

  test('of another pair divide the same total again, and are not added once more', () => {
    const others = [{ by: { sex: 'female', family: 'trafficking' }, count: 6 }];
    expect(partsOf(entry({ total: 6, cells: [...cells, ...others] }), 'sex')).toEqual({
      female: 4,
      male: 2,
    });
  });
});

test('R-56 of 20 people, 4 female and 6 whose sex nobody recorded, 10 are men', () => {
  expect(partsOf(entry({ total: 20, female: 4, sexNotSpecified: 6 }), 'sex')).toEqual({
    female: 4,
    male: 10,
    'not-specified': 6,
  });
});

test('R-07 of at least 20 people, 4 of them female, nobody knows how many are men', () => {
  const inexact = entry({ total: { kind: 'atLeast', n: 20 }, female: 4 });
  expect(partsOf(inexact, 'sex')).toEqual({ female: 4 });
  expect(totalInterval(inexact)).toEqual([20, Infinity]);
});

test('every number of an entry is counted: its total, its women, its parts, its cells', () => {
  expect(numbersIn(entry({ total: 20 }))).toBe(1);
  expect(numbersIn(entry({ total: 20, female: 4, sexNotSpecified: 0 }))).toBe(3);
  const parts = { age: { u18: 4, '18p': 16 }, citizenship: { national: 20 } };
  const cells = [{ by: { sex: 'female', age: 'u18' }, count: 4 }];
  expect(numbersIn(entry({ total: 20, female: 4, parts, cells }))).toBe(6);
});

test('R-08 a total that is written as exactly so many has its men derived like any other', () => {
  const exactly = entry({ total: { kind: 'exact', n: 20 }, female: 4 });
  expect(partsOf(exactly, 'sex')).toEqual({ female: 4, male: 16 });
});

test('R-56 those whose sex nobody recorded are kept where women were not counted at all', () => {
  expect(partsOf(entry({ total: 20, sexNotSpecified: 20 }), 'sex')).toMatchObject({
    'not-specified': 20,
  });
});
