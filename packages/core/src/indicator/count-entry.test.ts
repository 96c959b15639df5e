import { describe, expect, test } from 'vitest';
import { CountEntry, partsOf } from './count-entry.ts';

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
