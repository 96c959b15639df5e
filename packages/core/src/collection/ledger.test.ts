import { describe, expect, test } from 'vitest';
import { LocalId } from '../kernel/ids.ts';
import { day, indicatorId, month, reporter } from '../testing/brands.ts';
import { Cycle } from './cycle.ts';
import type { Expectation } from './expectation.ts';
import type { LedgerBasis } from './ledger.ts';
import { isAnswered, isOutstanding, ledgerOf } from './ledger.ts';
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

describe('a return about several indicators', () => {
  const both = { ...owed, indicators: ['le.cases', 'le.suspects'].map(indicatorId) };
  const one = returned('2017-06-09');
  const statesOf = (basis: Partial<LedgerBasis>) => {
    const [row] = ledgerWith({ expectations: [both], ...basis });
    return [row?.state.status, ...(row?.answers ?? []).map(({ state }) => state.status)];
  };

  test('that answers one of them is partial, and the other is empty', () => {
    expect(statesOf({ returns: [one] })).toEqual(['partial', 'received', 'empty']);
  });

  test('R-15 that is a nil answers all of them', () => {
    expect(statesOf({ returns: [returned('2017-06-09', 'nil')] })).toEqual(['nil', 'nil', 'nil']);
  });

  test('of which one need not come is whole without it', () => {
    const excused = decision({ indicators: ['le.suspects'], kind: 'not-applicable' });
    expect(statesOf({ returns: [one], cycle: { excused } })).toEqual([
      'received',
      'received',
      'not-applicable',
    ]);
  });

  test('of which one is excused is not whole', () => {
    const excused = decision({ indicators: ['le.suspects'] });
    expect(statesOf({ returns: [one], cycle: { excused } })[0]).toBe('partial');
    expect(statesOf({ cycle: { excused } })).toEqual(['overdue', 'overdue', 'excused']);
  });

  test('that may be split over two documents is whole with both', () => {
    const other = MonthlyReturn.parse({
      ...one,
      id: 'r-2',
      counts: [{ indicator: 'le.suspects', total: 3 }],
    });
    expect(statesOf({ returns: [one, other] })).toEqual(['received', 'received', 'received']);
  });

  test('none of which applies does not apply', () => {
    const excused = [
      ...(decision({ indicators: ['le.cases'], kind: 'not-applicable' }) ?? []),
      ...(decision({ indicators: ['le.suspects'], kind: 'not-applicable' }) ?? []),
    ];
    const state = ledgerWith({ expectations: [both], cycle: { excused } })[0]?.state;
    expect(state?.status).toBe('not-applicable');
    expect(state && isOutstanding(state)).toBe(false);
  });

  test('R-16 none of which was answered is as far from an answer as the furthest', () => {
    const excused = decision({ indicators: ['le.cases'] });
    expect(statesOf({ cycle: { excused } })).toEqual(['overdue', 'excused', 'overdue']);
    const waiting = { cycle: { excused }, asOf: day('2017-06-10') };
    expect(statesOf(waiting)).toEqual(['not-due', 'excused', 'not-due']);
    const unread = { returns: [one], unverified: new Set(['r-1']) };
    expect(statesOf(unread)).toEqual(['empty', 'unverified', 'empty']);
  });

  test('R-07 one of which is not exact is partial, also where all were answered', () => {
    const counts = [
      { indicator: 'le.cases', total: 4 },
      { indicator: 'le.suspects', total: { kind: 'atLeast', n: 3 } },
    ];
    const loose = MonthlyReturn.parse({ ...one, counts });
    expect(statesOf({ returns: [loose] })).toEqual(['partial', 'received', 'partial']);
  });

  test('R-15 one of which was counted, and the rest confirmed as none, is received', () => {
    const nil = { ...returned('2017-06-10', 'nil'), id: LocalId.parse('r-2') };
    const expectations = [{ ...both, indicators: both.indicators.toReversed() }];
    expect(statesOf({ expectations, returns: [one, nil] })).toEqual([
      'received',
      'nil',
      'received',
    ]);
  });
});

describe('an answer that is not whole', () => {
  const counting = (entry: object) =>
    MonthlyReturn.parse({
      ...returned('2017-06-09'),
      counts: [{ indicator: 'le.cases', ...entry }],
    });
  const statusOf = (entry: object, splits: readonly string[] = []) =>
    ledgerWith({ returns: [counting(entry)], splitsOf: new Map([['le.cases', splits]]) })[0]?.state
      .status;

  test('R-07 is one that is not exact', () => {
    expect(statusOf({ total: { kind: 'atLeast', n: 4 } })).toBe('partial');
    expect(statusOf({ total: { kind: 'exact', n: 4 } })).toBe('received');
  });

  test('is one without a split that is owed', () => {
    expect(statusOf({ total: 4 }, ['sex'])).toBe('partial');
    expect(statusOf({ total: 4, female: 1 }, ['sex'])).toBe('received');
    expect(statusOf({ total: 4, female: 1 }, ['sex', 'age'])).toBe('partial');
  });
});

describe('R-15 of two provinces asked for May', () => {
  const blank = MonthlyReturn.parse({
    schema: 1,
    id: 'r-2',
    reporter: 'kh-24',
    month: '2017-05',
    receivedOn: '2017-06-09',
    channel: 'monthly-form',
    answer: 'blank',
  });
  const rows = ledgerWith({
    expectations: [owed, { ...owed, reporter: reporter('kh-24') }],
    returns: [returned('2017-06-09', 'nil'), blank],
  });

  test('Kep, which said that there is none, is answered', () => {
    expect(rows[0]?.state.status).toBe('nil');
    expect(rows[0] && isAnswered(rows[0].state)).toBe(true);
    expect(rows[0] && isOutstanding(rows[0].state)).toBe(false);
  });

  test('Pailin, which sent the form back blank, is still outstanding', () => {
    expect(rows[1]?.state.status).toBe('empty');
    expect(rows[1] && isAnswered(rows[1].state)).toBe(false);
    expect(rows[1] && isOutstanding(rows[1].state)).toBe(true);
  });
});

describe('R-22 a return that was put off twice', () => {
  const due = [day('2017-06-10'), day('2017-06-17'), day('2017-06-24')] as const;
  const row = (asOf: string, ...returns: readonly MonthlyReturn[]) =>
    ledgerWith({ expectations: [{ ...owed, due }], returns, asOf: day(asOf) })[0];

  test('counts two postponements', () => {
    expect(row('2017-06-13')?.postponements).toBe(2);
  });

  test('is late from the first due date, however often it was put off', () => {
    expect(row('2017-06-30', returned('2017-06-23'))?.state).toMatchObject({
      status: 'received',
      daysLate: 13,
    });
  });

  test('is missing while the last date is not over, and overdue after it', () => {
    expect(row('2017-06-24')?.state).toEqual({ status: 'missing', daysOverdue: 14 });
    expect(row('2017-06-25')?.state).toEqual({ status: 'overdue', daysOverdue: 15 });
  });

  test('is missing until the latest of its dates, in whatever order they were agreed', () => {
    const [first, second, last] = due;
    const shuffled = { ...owed, due: [first, last, second] as const };
    const [state] = ledgerWith({ expectations: [shuffled], asOf: day('2017-06-20') });
    expect(state?.state.status).toBe('missing');
  });
});

test('silence is missing as long as days of grace run, and overdue after them', () => {
  const grace = (asOf: string) =>
    ledgerWith({ cycle: { graceDays: 3 }, asOf: day(asOf) })[0]?.state.status;
  expect([grace('2017-06-10'), grace('2017-06-13'), grace('2017-06-14')]).toEqual([
    'not-due',
    'missing',
    'overdue',
  ]);
});

describe('a decision that a return need not come', () => {
  const stateWith = (change: object, ...returns: readonly MonthlyReturn[]) =>
    ledgerWith({ cycle: { excused: decision(change) }, returns })[0]?.state;

  test('tells the reason, and waits no longer', () => {
    const state = stateWith({});
    expect(state).toEqual({ status: 'excused', reason: { km: 'ទឹកជំនន់' } });
    expect(state && isOutstanding(state)).toBe(false);
    expect(state && isAnswered(state)).toBe(false);
  });

  test('holds from its day, for its reporter, its months and its indicators', () => {
    expect(stateWith({ on: '2017-06-14' })?.status).toBe('overdue');
    expect(stateWith({ reporter: 'kh-24' })?.status).toBe('overdue');
    expect(stateWith({ months: ['2017-04'] })?.status).toBe('overdue');
    expect(stateWith({ months: ['2017-04', '2017-05'] })?.status).toBe('excused');
    expect(stateWith({ indicators: ['le.suspects'] })?.status).toBe('overdue');
    expect(stateWith({ indicators: ['le.suspects', 'le.cases'] })?.status).toBe('excused');
  });

  test('is passed over where an answer came all the same', () => {
    expect(stateWith({}, returned('2017-06-09'))?.status).toBe('received');
  });
});

test('R-30 a return that nobody verified is no answer yet', () => {
  const [row] = ledgerWith({ returns: [returned('2017-06-09')], unverified: new Set(['r-1']) });
  expect(row?.state.status).toBe('unverified');
  expect(row && isOutstanding(row.state)).toBe(true);
});

test('who is expected and asked for nothing in particular still owes a return', () => {
  const anything = { ...owed, indicators: [] };
  const status = (...returns: readonly MonthlyReturn[]) =>
    ledgerWith({ expectations: [anything], returns })[0]?.state.status;
  expect(status()).toBe('overdue');
  expect(status(returned('2017-06-09'))).toBe('received');
  expect(status(returned('2017-06-09', 'nil'))).toBe('nil');
});

describe('a return that supersedes another', () => {
  const amended = MonthlyReturn.parse({
    ...returned('2017-06-12'),
    id: 'r-2',
    supersedes: 'r-1',
  });

  test('speaks in its place from its day on', () => {
    const both = [returned('2017-06-09'), amended];
    expect(stateOn('2017-06-11', ...both)).toMatchObject({ answer: { id: 'r-1' }, daysLate: 0 });
    expect(stateOn('2017-06-12', ...both)).toMatchObject({ answer: { id: 'r-2' }, daysLate: 0 });
  });

  test('R-22 is not late for correcting what came in time, and late for completing it', () => {
    const late = returned('2017-06-11');
    expect(stateOn('2017-06-13', late, amended)).toMatchObject({ daysLate: 1 });
    const blank = MonthlyReturn.parse({
      schema: 1,
      id: 'r-1',
      reporter: 'kh-23',
      month: '2017-05',
      receivedOn: '2017-06-09',
      channel: 'phone',
      answer: 'blank',
    });
    expect(stateOn('2017-06-13', blank, amended)).toMatchObject({ daysLate: 2 });
    const unverified = new Set(['r-1']);
    const rows = ledgerWith({ returns: [returned('2017-06-09'), amended], unverified });
    expect(rows[0]?.state).toMatchObject({ daysLate: 2 });
  });

  test('of an id that is not on file supersedes nothing', () => {
    const other = { ...amended, supersedes: 'r-9' };
    expect(stateOn('2017-06-13', other)).toMatchObject({ status: 'received' });
  });
});

function decision(change: object) {
  return Cycle.shape.excused.parse([
    {
      reporter: 'kh-23',
      kind: 'excused',
      reason: { km: 'ទឹកជំនន់' },
      by: 'chief',
      on: '2017-06-01',
      ...change,
    },
  ]);
}
