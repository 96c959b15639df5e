import { expect, test } from 'vitest';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { statusOf } from './status.ts';

test('R-17 the returns of a month are counted from strata of which returns are in hand', () => {
  const ministries: Edit = [
    'periods/2017-S1/cycle.json',
    ['expected', 1],
    { stratum: 'ministry', reporters: { kind: 'bodies', ids: ['ministry-a', 'ministry-b'] } },
  ];
  const { returns, matrix } = statusOf(smallQuestion('2017-03-24', ministries));
  expect(returns).toEqual({
    '2017-01': { received: 3, base: [3] },
    '2017-02': { received: 2, base: [3] },
  });
  expect(matrix.map(({ stratum }) => stratum)).toEqual(['capital-province']);
});

test('R-56 every number that arrived has an end', () => {
  const { conservation } = statusOf(smallQuestion('2017-03-24'));
  expect(conservation).toMatchObject({ submitted: 20, ends: { counted: 20, rejected: 0 } });
});
