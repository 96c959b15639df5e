import { describe, expect, test } from 'vitest';
import { indicatorId } from '../testing/brands.ts';
import { nilReturned, returned } from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import { openReturn, speaksOf, statusIn } from './opened-return.ts';

const [cases, victims] = [indicatorId('cases'), indicatorId('victims')];
const open = (of: ReturnType<typeof returned>, due = '2017-02-10') =>
  openReturn(of, day(due), new Set(['r-9']));
const splitsOf = new Map([['victims', ['sex', 'age']]]);
const statusOf = (entry: object) =>
  statusIn(
    open(returned({ counts: [{ indicator: 'victims', ...entry }] })),
    indicatorId('victims'),
    splitsOf,
  );

test('R-22 a return is late by the days after its first due date', () => {
  expect([open(returned()).daysLate, open(returned(), '2017-02-04').daysLate]).toEqual([0, 2]);
});

test('a return speaks of what it counts, a nil of everything, a form without content of nothing', () => {
  expect([speaksOf(cases, open(returned())), speaksOf(victims, open(returned()))]).toEqual([
    true,
    false,
  ]);
  expect(speaksOf(victims, open(nilReturned()))).toBe(true);
  const blank = open(returned({ answer: 'blank' }));
  expect([speaksOf(cases, blank), speaksOf(undefined, blank)]).toEqual([false, false]);
});

test('of what a return counts twice the first holds', () => {
  const twice = [4, 5].map((total) => ({ indicator: 'cases', total }));
  expect(open(returned({ counts: twice })).entries.get('cases')?.total).toBe(4);
});

describe('an answer', () => {
  test('R-15 is a nil, or data', () => {
    expect(statusIn(open(nilReturned()), cases, splitsOf)).toBe('nil');
    expect(statusIn(open(returned()), cases, splitsOf)).toBe('received');
    expect(statusIn(open(returned()), undefined, splitsOf)).toBe('received');
  });

  test('R-30 waits for somebody to verify it', () => {
    expect(statusIn(open(returned({ id: 'r-9' })), cases, splitsOf)).toBe('unverified');
  });

  test('is whole with every split that is owed, in whatever way it is written', () => {
    const age = { parts: { age: { u18: 5 } } };
    expect(statusOf({ total: 5, female: 3, ...age })).toBe('received');
    expect(statusOf({ total: 5, sexNotSpecified: 5, ...age })).toBe('received');
    expect(statusOf({ total: 5, cells: [{ by: { sex: 'male', age: 'u18' }, count: 5 }] })).toBe(
      'received',
    );
  });

  test('is partial without one of them, or where the total is not exact', () => {
    expect(statusOf({ total: 5, female: 3 })).toBe('partial');
    expect(statusOf({ total: 5, sexNotSpecified: 4, parts: { age: { u18: 5 } } })).toBe('partial');
    expect(statusOf({ total: { kind: 'atLeast', n: 5 }, female: 3, parts: { age: {} } })).toBe(
      'partial',
    );
  });
});
