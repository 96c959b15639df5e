import { describe, expect, test } from 'vitest';
import { sentForAnswer } from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import { Confirmation } from './confirmation.ts';
import { askedDocuments, confirmationStateOn } from './confirmation-state.ts';

const agreed = (on: string) => ({ answer: 'agreed', on });
const disagreed = (on: string) => ({ answer: 'disagreed', on, reason: { km: 'មូលហេតុ' } });
const stateOn = (asOf: string, ...answers: readonly object[]) =>
  confirmationStateOn(sentForAnswer({ answers }), day(asOf));

describe('R-31 a question of 14 June that is to be answered by 21 June', () => {
  test('is not there before it was sent', () => {
    expect(stateOn('2017-06-13')).toBeUndefined();
    expect(stateOn('2017-06-14')?.status).toBe('pending');
  });

  test('waits until the day for the answer is over, and is then without response', () => {
    expect(stateOn('2017-06-21')?.status).toBe('pending');
    expect(stateOn('2017-06-22')?.status).toBe('no-response');
  });

  test('that was never answered is never agreed to: silence is not agreement', () => {
    const days = ['2017-06-22', '2017-07-31', '2027-01-01'];
    expect(days.map((each) => stateOn(each)?.status)).toEqual([
      'no-response',
      'no-response',
      'no-response',
    ]);
  });

  test('is agreed to in time on its last day, and late on the day after', () => {
    expect(stateOn('2017-07-31', agreed('2017-06-21'))).toMatchObject({
      status: 'agreed',
      isLate: false,
    });
    expect(stateOn('2017-07-31', agreed('2017-06-25'))).toMatchObject({
      status: 'agreed',
      isLate: true,
    });
  });

  test('was without response on the days before a late answer came', () => {
    expect(stateOn('2017-06-24', agreed('2017-06-25'))?.status).toBe('no-response');
    expect(stateOn('2017-06-25', agreed('2017-06-25'))?.status).toBe('agreed');
  });

  test('holds by its latest answer, in whatever order the answers stand', () => {
    const [first, second] = [disagreed('2017-06-18'), agreed('2017-06-20')];
    expect(stateOn('2017-07-31', first, second)?.status).toBe('agreed');
    expect(stateOn('2017-07-31', second, first)?.status).toBe('agreed');
    expect(stateOn('2017-06-19', second, first)?.status).toBe('disagreed');
  });

  test('is disagreed with where two answers of one day say different things', () => {
    const [yes, no] = [agreed('2017-06-18'), disagreed('2017-06-18')];
    expect(stateOn('2017-07-31', yes, no)?.status).toBe('disagreed');
    expect(stateOn('2017-07-31', no, yes)?.status).toBe('disagreed');
  });
});

test('R-31 a question without a source, a count or a day for the answer is no question', () => {
  const good = sentForAnswer();
  expect(Confirmation.safeParse(good).success).toBe(true);
  expect(Confirmation.safeParse({ ...good, sourcesShown: [] }).success).toBe(false);
  expect(Confirmation.safeParse({ ...good, of: [] }).success).toBe(false);
  expect(Confirmation.safeParse({ ...good, respondBy: undefined }).success).toBe(false);
});

test('R-31 of two questions about one count the one that was sent last holds', () => {
  const first = sentForAnswer({ answers: [disagreed('2017-06-18')] });
  const second = sentForAnswer({ id: 'k-2', sentOn: '2017-07-01', respondBy: '2017-07-10' });
  const statusOf = (asOf: string) =>
    [
      [first, second],
      [second, first],
    ].map((order) => askedDocuments(order, day(asOf)).get('c-1')?.state.status);
  expect(statusOf('2017-06-30')).toEqual(['disagreed', 'disagreed']);
  expect(statusOf('2017-07-05')).toEqual(['pending', 'pending']);
  expect(askedDocuments([first], day('2017-06-30')).get('c-2')).toBeUndefined();
});
