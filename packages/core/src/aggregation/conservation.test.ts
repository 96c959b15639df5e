import { expect, test } from 'vitest';
import { claimed, collect, nilReturned, returned } from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import type { Arrivals } from './arrivals.ts';
import { conservationOf } from './conservation.ts';

const victims = {
  indicator: 'victims',
  total: 5,
  female: 3,
  sexNotSpecified: 0,
  parts: { age: { u18: 3, '18p': 2 } },
  cells: [{ by: { sex: 'female', age: 'u18' }, count: 3 }],
};
const returns = [
  returned({ counts: [{ indicator: 'cases', total: 4 }, victims] }),
  nilReturned({ reporter: 'p-2' }),
  returned({ id: 'r-3', reporter: 'p-9' }),
];
const claims = [claimed()];
const arrivals: Arrivals = {
  returns,
  claims,
  verdicts: [],
  inquiries: [],
  sourceKinds: new Map(),
};

test('R-56 every number has one end: a total, women, those not recorded, two ages and a cell', () => {
  expect(collect({ returns, claims }).conservation).toEqual({
    // 1 + 6 of p-1, 1 of the stranger, 1 of the police; a nil submits no number.
    submitted: 9,
    ends: {
      counted: 7,
      superseded: 0,
      corroborating: 0,
      rejected: 2,
      'out-of-period': 0,
      'awaiting-verification': 0,
    },
  });
});

test('what comes after the day has not been submitted yet', () => {
  expect(collect({ returns, claims }, '2017-02-19').conservation.submitted).toBe(8);
  expect(collect({ returns, claims }, '2017-02-05').conservation.submitted).toBe(0);
});

test('a number without an end, or with two, is a fault of ours', () => {
  const { dispositions } = collect({ returns, claims });
  const [first] = dispositions;
  const asOf = day('2017-07-31');
  expect(conservationOf(arrivals, asOf, dispositions).submitted).toBe(9);
  expect(() => conservationOf(arrivals, asOf, dispositions.slice(1))).toThrow(RangeError);
  expect(() =>
    conservationOf(arrivals, asOf, first === undefined ? [] : [...dispositions, first]),
  ).toThrow(/^Expected an end for 9 numbers, got 10\.$/);
});
