import { describe, expect, test } from 'vitest';
import type { Arrived } from '../testing/arrived.ts';
import {
  claimed,
  collect,
  nilReturned,
  periodWith,
  returned,
  sentForAnswer,
  wideCorpus,
} from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import { questionIn } from '../testing/small-content.ts';
import { confirmationLetters } from './confirmation-letters.ts';
import { newConfirmation, timeToAnswer } from './new-confirmation.ts';

const corpus = wideCorpus();
const asked = (arrived: Arrived, asOf = '2017-07-31') =>
  confirmationLetters({
    ...questionIn(corpus, '2017-S1', day(asOf)),
    period: periodWith(arrived),
    collected: collect(arrived, asOf),
  });

describe('R-31 the letter to a body', () => {
  test('has every count that was gathered about it, and every source', () => {
    const later = claimed({ id: 'c-2', period: { month: '2017-02' }, source: 'letter' });
    const { letters, findings } = asked({ claims: [later, claimed()] });
    expect(findings).toEqual([]);
    expect(letters).toMatchObject([
      {
        body: 'p-1',
        counts: [
          {
            indicator: 'cases',
            month: '2017-01',
            document: 'c-1',
            entry: { total: 9 },
            sources: ['police'],
          },
          { month: '2017-02', document: 'c-2', sources: ['letter'] },
        ],
        sources: [
          { id: 'letter', kind: 'official-letter' },
          { id: 'police', kind: 'police' },
        ],
      },
    ]);
  });

  test('asks about a nil that the secretariat collected, as about a count', () => {
    const { letters } = asked({ returns: [nilReturned({ enteredBy: 'secretariat-collected' })] });
    const counts = letters.flatMap((each) => each.counts);
    expect(counts.map(({ indicator, entry }) => [indicator, entry])).toEqual([
      ['cases', 'nil'],
      ['sheltered', 'nil'],
      ['victims', 'nil'],
    ]);
  });

  test('is not written where it was asked, or where nothing was gathered', () => {
    const confirmations = [sentForAnswer({ sentTo: 'p-1' })];
    expect(asked({ claims: [claimed()], confirmations }).letters).toEqual([]);
    expect(asked({ claims: [claimed()], confirmations }, '2017-06-13').letters).toHaveLength(1);
    expect(asked({ returns: [returned()] }).letters).toEqual([]);
  });
});

test('R-31 (a) of a count without a source there is a finding, and no letter to that body', () => {
  const returns = [returned({ enteredBy: 'secretariat-collected', channel: 'mission' })];
  const about = claimed({ id: 'c-3', about: 'p-2' });
  const { letters, findings } = asked({ returns, claims: [about] });
  expect(letters.map(({ body }) => body)).toEqual(['p-2']);
  expect(findings).toMatchObject([
    { code: 'evidence/unsourced-figure', subject: 'r-1', values: { channel: 'mission' } },
  ]);
});

describe('R-31 the record of a letter that was sent', () => {
  const [letter] = asked({ claims: [claimed()] }).letters;
  const sent = { sentOn: day('2017-08-01'), respondBy: day('2017-08-15') };
  const record = (arrived: Arrived, reference?: string) =>
    letter && newConfirmation(letter, { ...sent, reference }, periodWith(arrived));

  test('names what was asked, what was shown, and the day for the answer', () => {
    expect(record({}, 'L-9/2017')).toEqual({
      id: 'k-p-1-2017-08-01',
      sentTo: 'p-1',
      of: ['c-1'],
      sourcesShown: ['police'],
      sentOn: '2017-08-01',
      respondBy: '2017-08-15',
      reference: 'L-9/2017',
    });
  });

  test('takes no id that another has', () => {
    const confirmations = [sentForAnswer({ id: 'k-p-1-2017-08-01', of: ['c-9'] })];
    expect(record({ confirmations })?.id).toBe('k-p-1-2017-08-01-2');
  });

  test('(b) needs a day for the answer after the day on which it is sent', () => {
    const until = (respondBy: string) =>
      timeToAnswer('p-1', { sentOn: sent.sentOn, respondBy: day(respondBy) }).map(
        ({ code, values }) => [code, values['date']],
      );
    expect(until('2017-08-02')).toEqual([]);
    expect(until('2017-08-01')).toEqual([['evidence/no-time-to-answer', '2017-08-01']]);
  });
});
