import { describe, expect, test } from 'vitest';
import type { Arrived } from '../testing/arrived.ts';
import { claimed, collect, inquired, nilReturned, returned } from '../testing/arrived.ts';
import { name } from '../testing/say.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus, smallQuestion } from '../testing/small-content.ts';
import { checkCorpus } from './check.ts';

// Each of these fails today. When one is mended its `.fails` goes, and it moves beside its module.

const cases = (total: unknown, more: object = {}) => [{ indicator: 'cases', total, ...more }];
const endOf = (arrived: Arrived) =>
  collect(arrived).dispositions.find(({ document }) => document === 'c-1')?.end;

test('R-18 about 900 is not what a return of exactly 4 says', () => {
  const claims = [claimed({ counts: cases({ kind: 'about', n: 900 }) })];
  expect(endOf({ returns: [returned()], claims })).not.toBe('corroborating');
});

test('R-18 an answer that names a return which speaks no longer settles nothing', () => {
  const answer = { on: '2017-03-09', chosen: 'r-1', note: { km: 'ព្រោះ' } };
  const { differences } = collect({
    returns: [returned(), returned({ id: 'r-2', supersedes: 'r-1', counts: cases(5) })],
    claims: [claimed()],
    inquiries: [inquired({ answer })],
  });
  expect(differences).not.toMatchObject([{ inquiry: 'answered' }]);
});

test('of two nils the one that is filed last is not the one that is named', () => {
  const nils = [nilReturned(), nilReturned({ id: 'n-2' })];
  const [there, back] = [nils, nils.toReversed()].map(
    (returns) => collect({ returns, claims: [claimed()] }).differences,
  );
  expect(back).toEqual(there);
});

test('R-56 an indicator that a claim counts twice is a fault', () => {
  const claim = {
    id: 'c-1',
    source: 'form-2017',
    about: 'p-2',
    period: { month: '2017-02' },
    receivedOn: '2017-03-01',
    counts: [...cases(4), ...cases(5)],
  };
  const claims: Edit = [
    'periods/2017-S1/collected/claims.json',
    [],
    { schema: 1, claims: [claim] },
  ];
  expect(name(checkCorpus(smallCorpus(claims).corpus))).toEqual(['collection/counted-twice cases']);
});

test('R-27 a request of March does not take back what provinces sent for January', () => {
  const request = {
    id: 'q-1',
    indicators: ['victims'],
    requestedBy: 'desk',
    assignedTo: 'ministry-a',
    collectsFor: { kind: 'capital-provinces' },
    on: '2017-03-01',
    due: '2017-04-01',
  };
  const edits: readonly Edit[] = [
    ['periods/2017-S1/collected/requests.json', [], { schema: 1, requests: [request] }],
    [
      'periods/2017-S1/cycle.json',
      ['expected', 1],
      { stratum: 'ministry', reporters: { kind: 'bodies', ids: ['ministry-a'] } },
    ],
  ];
  const januaryOn = (asOf: string) =>
    smallQuestion(asOf, ...edits).collected.sums.tallyAt(
      { indicator: 'victims', split: {} },
      'xs',
      '2017-01',
    ).value;
  expect([januaryOn('2017-02-28'), januaryOn('2017-03-01')]).toEqual([30, 30]);
});

describe('R-57 a claim that names its days', () => {
  const period = (from: string, to: string) => ({ period: { from, to } });

  test('of a whole semester is held against one province, as against the country', () => {
    const claims = [claimed(period('2017-01-01', '2017-06-30'))];
    expect(endOf({ returns: [returned()], claims })).not.toBe('out-of-period');
  });

  test('of a whole month is held against the country, as against one province', () => {
    const claims = [claimed({ about: 'xs', ...period('2017-01-01', '2017-01-31') })];
    expect(endOf({ returns: [returned()], claims })).not.toBe('out-of-period');
  });

  test('that are those of its month is about that month', () => {
    const days = { from: '2017-01-01', to: '2017-01-31' };
    const claims = [claimed({ about: 'xs', counts: cases(4, { days }) })];
    expect(endOf({ returns: [returned()], claims })).not.toBe('out-of-period');
  });
});
