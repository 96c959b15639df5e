import { expect, test } from 'vitest';
import { day } from '../testing/brands.ts';
import { Eta, etaState } from './eta.ts';

/** The migration group, on 13 June 2017: "in about 10 more days". */
const aboutTen = Eta.parse({ base: '2017-06-13', offsetDays: 10, qualifier: 'about' });
const deadline = day('2017-06-30');
const stateOn = (asOf: string, graceDays?: number) =>
  etaState(aboutTen, deadline, day(asOf), graceDays);

test('R-23 about ten days from 13 June is about 23 June, on track, seven days before the deadline', () => {
  expect(stateOn('2017-06-13')).toEqual({
    on: '2017-06-23',
    qualifier: 'about',
    marginDays: 7,
    status: 'on-track',
  });
});

test('R-23 a promise is overdue only when its day and the days of grace are over', () => {
  expect(stateOn('2017-06-23').status).toBe('on-track');
  expect(stateOn('2017-06-24').status).toBe('overdue');
  expect(stateOn('2017-06-26', 3).status).toBe('on-track');
  expect(stateOn('2017-06-27', 3).status).toBe('overdue');
});

test('R-24 a promise for a day after the deadline is too late, by so many days', () => {
  const late = { ...aboutTen, offsetDays: 20 };
  expect(etaState(late, deadline, day('2017-06-13'))).toMatchObject({
    on: '2017-07-03',
    marginDays: -3,
    status: 'too-late',
  });
});

test('a promise for the day of the deadline is in time', () => {
  const last = { ...aboutTen, offsetDays: 17 };
  expect(etaState(last, deadline, day('2017-06-13'))).toMatchObject({
    marginDays: 0,
    status: 'on-track',
  });
});

test('a promise says whether it is exact, and lies not before the day on which it was made', () => {
  expect(Eta.safeParse({ base: '2017-06-13', offsetDays: 10 }).success).toBe(false);
  expect(Eta.safeParse({ ...aboutTen, offsetDays: -1 }).success).toBe(false);
});
