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

describe('R-31 of several questions about one count', () => {
  const statusesOf = (asOf: string, ...asked: readonly Confirmation[]) => {
    const said = [asked, asked.toReversed()].map((order) =>
      (askedDocuments(order, day(asOf)).get('c-1') ?? []).map(
        ({ confirmation, state }) => `${confirmation.sentTo} ${state.status}`,
      ),
    );
    expect(said[0]).toEqual(said[1]);
    return said[0];
  };
  const refused = sentForAnswer({ answers: [disagreed('2017-06-18')] });
  const again = { id: 'k-2', sentOn: '2017-07-01', respondBy: '2017-07-10' };

  test('asking a body again does not take back what it said', () => {
    const second = sentForAnswer(again);
    expect(statusesOf('2017-06-30', refused, second)).toEqual(['ministry-a disagreed']);
    expect(statusesOf('2017-07-05', refused, second)).toEqual(['ministry-a disagreed']);
    expect(statusesOf('2017-08-05', refused, second)).toEqual(['ministry-a disagreed']);
  });

  test('what a body says last of all holds', () => {
    const second = sentForAnswer({ ...again, answers: [agreed('2017-07-04')] });
    expect(statusesOf('2017-07-03', refused, second)).toEqual(['ministry-a disagreed']);
    expect(statusesOf('2017-07-04', refused, second)).toEqual(['ministry-a agreed']);
  });

  test('before any answer the last that was sent holds', () => {
    const first = sentForAnswer();
    const second = sentForAnswer(again);
    expect(statusesOf('2017-06-30', first, second)).toEqual(['ministry-a no-response']);
    expect(statusesOf('2017-07-05', first, second)).toEqual(['ministry-a pending']);
  });

  test('no other body’s word takes the place of its own, whoever was asked first', () => {
    const other = { sentTo: 'ministry-b', answers: [agreed('2017-06-20')] };
    for (const id of ['k-0', 'k-9']) {
      expect(statusesOf('2017-07-05', refused, sentForAnswer({ ...other, id }))).toEqual([
        'ministry-a disagreed',
        'ministry-b agreed',
      ]);
    }
  });
});

test('R-31 whoever agreed in time and says so again has not answered late', () => {
  expect(stateOn('2017-07-31', agreed('2017-06-20'), agreed('2017-06-30'))?.isLate).toBe(false);
  expect(stateOn('2017-07-31', disagreed('2017-06-20'), agreed('2017-06-30'))?.isLate).toBe(true);
});
