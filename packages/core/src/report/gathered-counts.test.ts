import { describe, expect, test } from 'vitest';
import type { Arrived } from '../testing/arrived.ts';
import {
  claimed,
  collect,
  inquired,
  nilReturned,
  periodWith,
  returned,
  sentForAnswer,
} from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import { gatheredCounts } from './gathered-counts.ts';

const gathered = (arrived: Arrived, asOf = '2017-07-31') =>
  gatheredCounts(periodWith(arrived), collect(arrived, asOf), day(asOf)).map(
    ({ indicator, reporter, month, document, status }) =>
      `${indicator} ${reporter} ${month} ${document} ${status}`,
  );

test('R-28 what whoever owes it sent needs no confirmation', () => {
  expect(gathered({ returns: [returned(), nilReturned({ month: '2017-02' })] })).toEqual([]);
});

describe('R-31 of a province that is silent', () => {
  const claims = [claimed()];

  test('the count of the police must be sent to be confirmed', () => {
    expect(gathered({ claims })).toEqual(['cases p-1 2017-01 c-1 not-sent']);
  });

  test('the state follows what was asked and answered', () => {
    const confirmations = [sentForAnswer({ answers: [{ answer: 'agreed', on: '2017-06-25' }] })];
    expect(gathered({ claims, confirmations }, '2017-06-20')).toEqual([
      'cases p-1 2017-01 c-1 pending',
    ]);
    expect(gathered({ claims, confirmations }, '2017-06-24')).toEqual([
      'cases p-1 2017-01 c-1 no-response',
    ]);
    expect(gathered({ claims, confirmations })).toEqual(['cases p-1 2017-01 c-1 agreed']);
  });

  test('a count that is not counted needs nobody’s word', () => {
    expect(gathered({ returns: [returned()], claims })).toEqual([]);
    const late = returned({ receivedOn: '2017-07-30' });
    expect(gathered({ returns: [late], claims }, '2017-07-29')).toHaveLength(1);
    expect(gathered({ returns: [late], claims })).toEqual([]);
  });
});

describe('R-28 what the secretariat collected itself', () => {
  test('must be confirmed, a nil like any count', () => {
    const enteredBy = 'secretariat-collected';
    expect(gathered({ returns: [returned({ enteredBy })] })).toEqual([
      'cases p-1 2017-01 r-1 not-sent',
    ]);
    expect(gathered({ returns: [nilReturned({ enteredBy })] })).toEqual([
      'cases p-1 2017-01 n-1 not-sent',
      'sheltered p-1 2017-01 n-1 not-sent',
      'victims p-1 2017-01 n-1 not-sent',
    ]);
  });
});

test('R-30 a count that an inquiry chose was asked about already', () => {
  const inquiries = [
    inquired({ answer: { on: '2017-03-10', chosen: 'c-1', note: { km: 'ចម្លើយ' } } }),
  ];
  const arrived = { returns: [returned()], claims: [claimed()], inquiries };
  expect(collect(arrived).counted.get('p-1 2017-01 cases')?.document).toBe('c-1');
  expect(gathered(arrived)).toEqual([]);
});

test('R-28 a nil that the secretariat collected and that something contradicts is counted by nobody', () => {
  const nil = nilReturned({ enteredBy: 'secretariat-collected' });
  const found = gathered({ returns: [nil, returned()] });
  expect(found.filter((each) => each.startsWith('cases'))).toEqual([]);
});
