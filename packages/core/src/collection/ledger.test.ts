import { describe, expect, test } from 'vitest';
import { day, indicatorId, month, reporter } from '../testing/brands.ts';
import type { Expectation } from './expectation.ts';
import type { LedgerBasis } from './ledger.ts';
import { ledgerOf } from './ledger.ts';
import { MonthlyReturn } from './monthly-return.ts';

const owed: Expectation = {
  stratum: 'capital-province',
  reporter: reporter('kh-23'),
  month: month('2017-05'),
  indicators: [indicatorId('le.cases')],
  due: [day('2017-06-10')],
};
const returned = (receivedOn: string, answer: 'has-data' | 'nil' = 'has-data') =>
  MonthlyReturn.parse({
    schema: 1,
    id: 'r-1',
    reporter: 'kh-23',
    month: '2017-05',
    receivedOn,
    channel: 'phone',
    answer,
    ...(answer === 'nil'
      ? { confirmedBy: 'chief', confirmedOn: receivedOn }
      : { counts: [{ indicator: 'le.cases', total: 4 }] }),
  });
const ledgerWith = (basis: Partial<LedgerBasis>) =>
  ledgerOf({
    expectations: [owed],
    returns: [],
    cycle: {},
    unverified: new Set(),
    splitsOf: new Map(),
    asOf: day('2017-06-13'),
    ...basis,
  });
const stateOn = (asOf: string, ...returns: readonly MonthlyReturn[]) =>
  ledgerWith({ returns, asOf: day(asOf) })[0]?.state;

describe('an expected return', () => {
  test('R-15 that came as a nil is answered', () => {
    const nil = returned('2017-06-09', 'nil');
    expect(stateOn('2017-06-13', nil)).toEqual({ status: 'nil', answer: nil, daysLate: 0 });
  });

  test('that came on the day on which it was due is not late', () => {
    expect(stateOn('2017-06-13', returned('2017-06-10'))).toMatchObject({
      status: 'received',
      daysLate: 0,
    });
  });

  test('R-22 that came three days later is three days late', () => {
    expect(stateOn('2017-06-13', returned('2017-06-13'))).toMatchObject({ daysLate: 3 });
  });

  test('R-15 that did not come is overdue, so many days after it was due', () => {
    expect(stateOn('2017-06-13')).toEqual({ status: 'overdue', daysOverdue: 3 });
  });

  test('is not overdue before its day is over', () => {
    expect(stateOn('2017-06-10')).toEqual({ status: 'not-due' });
    expect(stateOn('2017-06-11')).toEqual({ status: 'overdue', daysOverdue: 1 });
  });

  test('that came later than the day of the question has not come yet', () => {
    expect(stateOn('2017-06-12', returned('2017-06-13'))).toMatchObject({ status: 'overdue' });
  });

  test('is not answered by the return of another month or reporter', () => {
    const other = { ...returned('2017-06-09'), month: month('2017-04') };
    const stranger = { ...returned('2017-06-09'), reporter: reporter('kh-24') };
    expect(stateOn('2017-06-13', other, stranger)).toMatchObject({ status: 'overdue' });
  });
});

test('the ledger has one row for each expectation, in their order', () => {
  const second = { ...owed, reporter: reporter('kh-24') };
  const rows = ledgerWith({ expectations: [owed, second] });
  expect(rows.map((row) => row.reporter)).toEqual(['kh-23', 'kh-24']);
});

test('a return that nobody expected is in no row', () => {
  expect(ledgerWith({ expectations: [], returns: [returned('2017-06-09')] })).toEqual([]);
});
