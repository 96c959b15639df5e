import { describe, expect, test } from 'vitest';
import type { Arrived } from '../testing/arrived.ts';
import {
  claimed,
  collect,
  inquired,
  judged,
  nilReturned,
  returned,
  wideCorpus,
} from '../testing/arrived.ts';

const cases = (total: unknown, more: object = {}) => [{ indicator: 'cases', total, ...more }];

/** Where each document ends: `r-1 counted`, `c-1 rejected precedence`. */
function endsOf(arrived: Arrived, asOf?: string): readonly string[] {
  const { dispositions } = collect(arrived, asOf);
  return dispositions.map(({ document, end, why = '' }) => `${document} ${end} ${why}`.trim());
}
const tallyOf = (arrived: Arrived, asOf?: string, indicator = 'cases') =>
  collect(arrived, asOf).sums.tallyAt({ indicator, split: {} }, 'p-1', '2017-01');
const answer = (chosen?: string) => ({
  answer: { on: '2017-03-09', note: { km: 'ព្រោះ' }, ...(chosen === undefined ? {} : { chosen }) },
});

describe('of one cell', () => {
  test('the only return is counted', () => {
    expect(endsOf({ returns: [returned()] })).toEqual(['r-1 counted']);
    expect(collect({ returns: [returned()] }).dispositions[0]).not.toHaveProperty('why');
    expect(tallyOf({ returns: [returned()] })).toEqual({
      value: 4,
      expected: 1,
      received: 1,
      nil: 0,
    });
  });

  test('R-18 the reporter’s own return goes before what the police say, which is kept', () => {
    const both = { returns: [returned()], claims: [claimed()] };
    expect(endsOf(both)).toEqual(['r-1 counted', 'c-1 rejected precedence']);
    expect(tallyOf(both).value).toBe(4);
    expect(collect(both).differences).toEqual([
      {
        indicator: 'cases',
        reporter: 'p-1',
        month: '2017-01',
        chosen: 'r-1',
        other: 'c-1',
        totals: [4, 9],
        inquiry: 'none',
      },
    ]);
  });

  test('R-18 about 900 is not what a return of exactly four says', () => {
    const claims = [claimed({ counts: cases({ kind: 'about', n: 900 }) })];
    expect(endsOf({ returns: [returned()], claims })).toEqual([
      'r-1 counted',
      'c-1 rejected precedence',
    ]);
  });

  test('another source that says the same stands behind the return, and differs in nothing', () => {
    const both = { returns: [returned()], claims: [claimed({ counts: cases(4) })] };
    expect(endsOf(both)).toEqual(['r-1 counted', 'c-1 corroborating']);
    expect(collect(both).differences).toEqual([]);
  });

  test('totals that agree differ where the parts do', () => {
    const parts = (trafficking: number) => ({
      counts: cases(4, { parts: { family: { trafficking, exploitation: 4 - trafficking } } }),
    });
    const both = { returns: [returned(parts(1))], claims: [claimed(parts(2))] };
    expect(collect(both).differences).toMatchObject([{ totals: [4, 4], other: 'c-1' }]);
  });

  test('where the reporter is silent, the source that its owner ranks first is counted', () => {
    const claims = [
      claimed({ id: 'c-2', source: 'letter', counts: cases(8) }),
      claimed({ id: 'c-3', source: 'form-2017', counts: cases(7) }),
      claimed(),
    ];
    expect(endsOf({ claims }).toSorted()).toEqual([
      'c-1 counted',
      'c-2 rejected precedence',
      'c-3 rejected precedence',
    ]);
    expect(tallyOf({ claims }).value).toBe(9);
  });

  test('R-18 equals that contradict each other are counted by nobody', () => {
    const returns = [returned(), returned({ id: 'r-2', counts: cases(5) })];
    expect(endsOf({ returns })).toEqual([
      'r-1 awaiting-verification conflict',
      'r-2 awaiting-verification conflict',
    ]);
    expect(tallyOf({ returns })).toEqual({ value: 0, expected: 1, received: 0, nil: 0 });
    expect(collect({ returns }).differences).toMatchObject([{ other: 'r-2', totals: [4, 5] }]);
    expect(collect({ returns }).differences[0]).not.toHaveProperty('chosen');
  });

  test('the same form sent twice is counted once', () => {
    const returns = [returned(), returned({ id: 'r-2' })];
    expect(endsOf({ returns })).toEqual(['r-1 counted', 'r-2 corroborating']);
    expect(tallyOf({ returns }).value).toBe(4);
  });
});

describe('several returns of one reporter and month', () => {
  const stateOf = (...returns: Required<Arrived>['returns']) =>
    collect({ returns }).ledger.find(
      ({ reporter, month }) => reporter === 'p-1' && month === '2017-01',
    )?.state;

  test('R-15 a nil that contradicts data is no confirmed zero, whichever is filed first', () => {
    for (const returns of [
      [nilReturned(), returned()],
      [returned(), nilReturned()],
    ]) {
      expect(tallyOf({ returns })).toEqual({ value: 0, expected: 1, received: 0, nil: 0 });
    }
  });

  test('R-12 a form answers, also beside one by telegram that is filed before it', () => {
    const counts = [
      ...cases(4, { parts: { family: { trafficking: 4 } } }),
      { indicator: 'victims', total: 2, female: 1, parts: { age: { u18: 2 } } },
      { indicator: 'sheltered', total: 3 },
    ];
    const telegram = returned({ id: 'r-0', channel: 'telegram', counts });
    expect(stateOf(returned({ counts }), telegram)?.status).toBe('received');
    expect(stateOf(telegram, returned({ counts }))?.status).toBe('received');
  });

  test('R-22 of two forms that say the same the first to come tells whether it was late', () => {
    const again = returned({ id: 'r-0', receivedOn: '2017-03-20' });
    expect(stateOf(again, returned())).toMatchObject({ daysLate: 0 });
    expect(stateOf(returned(), again)).toMatchObject({ daysLate: 0 });
  });

  test('R-07 about 7 and about 900 do not say the same', () => {
    const returns = [
      returned({ counts: cases({ kind: 'about', n: 7 }) }),
      returned({ id: 'r-2', counts: cases({ kind: 'about', n: 900 }) }),
    ];
    expect(collect({ returns }).differences).toHaveLength(1);
  });

  test('R-07 at least 7 and exactly 9 may both be true, and the exact one is counted', () => {
    const returns = [
      returned({ counts: cases({ kind: 'atLeast', n: 7 }) }),
      returned({ id: 'r-2', counts: cases(9) }),
    ];
    expect(collect({ returns }).differences).toEqual([]);
    expect(tallyOf({ returns })).toEqual({ value: 9, expected: 1, received: 1, nil: 0 });
    const tooFew = returned({ id: 'r-2', counts: cases(6) });
    expect(collect({ returns: [...returns.slice(0, 1), tooFew] }).differences).toHaveLength(1);
  });

  test('R-18 of three two contradict each other, whatever the ids of their documents', () => {
    const contents = [
      cases(4),
      cases(4, { parts: { family: { trafficking: 1, exploitation: 3 } } }),
      cases(4, { parts: { family: { trafficking: 2, exploitation: 2 } } }),
    ];
    for (const ids of [
      ['r-1', 'r-2', 'r-3'],
      ['r-3', 'r-2', 'r-1'],
    ]) {
      const returns = contents.map((counts, index) => returned({ id: ids[index], counts }));
      expect(collect({ returns }).differences).not.toEqual([]);
    }
  });

  test('R-18 of three the two that contradict each other are found behind one that agrees with both', () => {
    const victims = (id: string, more: object) =>
      returned({ id, counts: [{ indicator: 'victims', total: 4, ...more }] });
    const returns = [
      victims('r-1', { female: 2, sexNotSpecified: 0 }),
      victims('r-2', { parts: { age: { u18: 1, '18p': 3 } } }),
      victims('r-3', { parts: { age: { u18: 2, '18p': 2 } } }),
    ];
    expect(collect({ returns }).differences).toMatchObject([{ other: 'r-3', inquiry: 'none' }]);
    expect(tallyOf({ returns }, undefined, 'victims').received).toBe(0);
  });

  test('that agree count with the parts that one of them gives', () => {
    const split = cases(4, { parts: { family: { trafficking: 1, exploitation: 3 } } });
    const { sums } = collect({ returns: [returned(), returned({ id: 'r-2', counts: split })] });
    const part = { indicator: 'cases', split: { family: 'trafficking' } };
    expect(sums.tallyAt(part, 'p-1', '2017-01')).toMatchObject({ value: 1, received: 1 });
  });
});

describe('an inquiry', () => {
  const both = { returns: [returned()], claims: [claimed()] };

  test('R-18 that named the police is followed, and the return is kept', () => {
    const settled = { ...both, inquiries: [inquired(answer('c-1'))] };
    expect(endsOf(settled)).toEqual(['c-1 counted', 'r-1 rejected inquiry']);
    expect(tallyOf(settled).value).toBe(9);
    expect(collect(settled).differences).toMatchObject([{ chosen: 'c-1', inquiry: 'answered' }]);
  });

  test('that is open changes nothing yet', () => {
    const open = { ...both, inquiries: [inquired()] };
    expect(tallyOf(open).value).toBe(4);
    expect(collect(open).differences).toMatchObject([{ chosen: 'r-1', inquiry: 'open' }]);
  });

  test('is followed from the day of its answer, and not before', () => {
    const settled = { ...both, inquiries: [inquired(answer('c-1'))] };
    expect(tallyOf(settled, '2017-03-08').value).toBe(4);
    expect(tallyOf(settled, '2017-03-09').value).toBe(9);
    expect(collect(settled, '2017-02-28').differences).toMatchObject([{ inquiry: 'none' }]);
    expect(collect(settled, '2017-03-01').differences).toMatchObject([{ inquiry: 'open' }]);
  });

  test('settles equals that contradict each other', () => {
    const returns = [returned(), returned({ id: 'r-2', counts: cases(5) })];
    const settled = { returns, inquiries: [inquired(answer('r-2'))] };
    expect(endsOf(settled)).toEqual(['r-2 counted', 'r-1 rejected inquiry']);
    expect(tallyOf(settled).value).toBe(5);
  });

  test('R-18 that named a return which speaks no longer settles nothing', () => {
    const { differences } = collect({
      ...both,
      returns: [returned(), returned({ id: 'r-2', supersedes: 'r-1', counts: cases(5) })],
      inquiries: [inquired(answer('r-1'))],
    });
    expect(differences).toMatchObject([{ chosen: 'r-2', other: 'c-1', inquiry: 'open' }]);
  });

  test('about another month or indicator settles nothing here', () => {
    for (const elsewhere of [{ month: '2017-02' }, { indicator: 'victims' }]) {
      const asked = { ...both, inquiries: [inquired({ ...answer('c-1'), ...elsewhere })] };
      expect(tallyOf(asked).value).toBe(4);
    }
  });
});

describe('what is not verified', () => {
  const telegram = returned({ channel: 'telegram' });

  test('R-30 is not counted where it came by an informal way', () => {
    expect(endsOf({ returns: [telegram] })).toEqual(['r-1 awaiting-verification']);
    expect(tallyOf({ returns: [telegram] }).received).toBe(0);
  });

  test('R-30 is counted once it was found true', () => {
    const verified = { returns: [telegram], verdicts: [judged('true')] };
    expect(endsOf(verified)).toEqual(['r-1 counted']);
    expect(endsOf(verified, '2017-02-28')).toEqual(['r-1 awaiting-verification']);
  });

  test('R-30 is kept and never counted where it was found untrue, however it came', () => {
    for (const each of [telegram, returned()]) {
      const untrue = { returns: [each], verdicts: [judged('untrue')] };
      expect(endsOf(untrue)).toEqual(['r-1 rejected untrue']);
      expect(tallyOf(untrue).received).toBe(0);
    }
  });

  test('of several verdicts the latest holds', () => {
    const verdicts = [judged('true', { on: '2017-03-02' }), judged('untrue')];
    expect(endsOf({ returns: [telegram], verdicts })).toEqual(['r-1 counted']);
    expect(endsOf({ returns: [telegram], verdicts }, '2017-03-01')).toEqual([
      'r-1 rejected untrue',
    ]);
  });

  test('R-28 that the secretariat collected it makes it neither better nor worse', () => {
    const collected = returned({ enteredBy: 'secretariat-collected' });
    expect(endsOf({ returns: [collected] })).toEqual(['r-1 counted']);
  });

  test('of a newspaper is not counted, and so is what nobody knows the source of', () => {
    const claims = [
      claimed({ source: 'paper' }),
      claimed({ id: 'c-2', about: 'p-2', source: 'rumour' }),
    ];
    expect(endsOf({ claims })).toEqual(['c-1 awaiting-verification', 'c-2 awaiting-verification']);
  });
});

describe('an amendment', () => {
  const amended = returned({
    id: 'r-2',
    supersedes: 'r-1',
    receivedOn: '2017-03-20',
    reason: { km: 'កែតម្រូវ' },
    counts: cases(5),
  });
  const returns = [returned(), amended];

  test('takes the place of the return that it supersedes, which stays on file', () => {
    expect(endsOf({ returns })).toEqual(['r-1 superseded', 'r-2 counted']);
    expect(tallyOf({ returns }).value).toBe(5);
  });

  test('R-05 has not come before its day: the number of that day is the old one', () => {
    expect(tallyOf({ returns }, '2017-03-19').value).toBe(4);
    expect(endsOf({ returns }, '2017-03-19')).toEqual(['r-1 counted']);
  });

  test('may be amended again', () => {
    const third = { ...amended, id: 'r-3', supersedes: 'r-2', counts: cases(6) };
    const chain = { returns: [returned(third), ...returns] };
    expect(endsOf(chain).toSorted()).toEqual(['r-1 superseded', 'r-2 superseded', 'r-3 counted']);
    expect(tallyOf(chain).value).toBe(6);
  });

  test('takes the place of the first return also by way of one that nobody verified', () => {
    const telegram = returned({ id: 'r-2', supersedes: 'r-1', channel: 'telegram' });
    const last = returned({ id: 'r-3', supersedes: 'r-2', counts: cases(6) });
    expect(tallyOf({ returns: [returned(), telegram, last] }).value).toBe(6);
    expect(tallyOf({ returns: [returned(), telegram] }).value).toBe(4);
  });

  test('R-30 that was found untrue takes the place of nothing', () => {
    const telegram = { id: 'r-2', supersedes: 'r-1', channel: 'telegram', counts: cases(9) };
    const verdicts = [judged('untrue', { of: 'r-2' })];
    expect(tallyOf({ returns: [returned(), returned(telegram)], verdicts }).value).toBe(4);
  });

  test('may turn a count into a nil, and a nil into a count', () => {
    const nil = nilReturned({ supersedes: 'r-1' });
    expect(tallyOf({ returns: [returned(), nil] })).toMatchObject({ received: 0, nil: 1 });
    const count = returned({ supersedes: 'n-1' });
    expect(tallyOf({ returns: [nilReturned(), count] })).toMatchObject({ received: 1, nil: 0 });
  });
});

describe('a nil', () => {
  test('R-15 is a zero of everything that its reporter owes', () => {
    for (const indicator of ['cases', 'victims', 'sheltered']) {
      expect(tallyOf({ returns: [nilReturned()] }, undefined, indicator)).toEqual({
        value: 0,
        expected: 1,
        received: 0,
        nil: 1,
      });
    }
  });

  test('R-15 is a zero of nothing that its reporter does not owe, and of nobody else', () => {
    const counts = ['cases', 'sheltered', 'victims'].map((indicator) => ({ indicator, total: 4 }));
    const elsewhere = nilReturned({ reporter: 'p-2', month: '2017-02' });
    const { differences, dispositions } = collect({ returns: [returned({ counts }), elsewhere] });
    expect(dispositions.map(({ end }) => end)).toEqual(['counted', 'counted', 'counted']);
    expect(differences).toEqual([]);
  });

  test('goes before what the police say, and differs from it', () => {
    const both = { returns: [nilReturned()], claims: [claimed()] };
    expect(endsOf(both)).toEqual(['c-1 rejected precedence']);
    expect(tallyOf(both)).toMatchObject({ value: 0, nil: 1 });
    expect(collect(both).differences).toMatchObject([{ chosen: 'n-1', totals: [0, 9] }]);
  });

  test('that was filed twice is named the same, whichever is filed first', () => {
    const nils = [nilReturned(), nilReturned({ id: 'n-2' })];
    const claims = [claimed()];
    expect(collect({ returns: nils.toReversed(), claims }).differences).toEqual(
      collect({ returns: nils, claims }).differences,
    );
  });

  test('is overruled where the inquiry named the police', () => {
    const settled = {
      returns: [nilReturned()],
      claims: [claimed()],
      inquiries: [inquired(answer('c-1'))],
    };
    expect(tallyOf(settled)).toEqual({ value: 9, expected: 1, received: 1, nil: 0 });
  });

  test('that somebody sent by telegram is no zero before it was verified', () => {
    const nil = nilReturned({ channel: 'telegram' });
    expect(tallyOf({ returns: [nil] })).toMatchObject({ received: 0, nil: 0 });
    expect(tallyOf({ returns: [nil], verdicts: [judged('true', { of: 'n-1' })] }).nil).toBe(1);
  });
});

describe('what nobody asked for', () => {
  test('R-20 is rejected: an indicator that is not expected, a reporter that is none', () => {
    const counts = [{ indicator: 'crossings', total: 7 }];
    const returns = [returned({ counts }), returned({ id: 'r-2', reporter: 'p-9' })];
    expect(endsOf({ returns })).toEqual(['r-1 rejected not-expected', 'r-2 rejected not-expected']);
    const unheard = returned({ counts: [{ indicator: 'weather', total: 1 }] });
    expect(endsOf({ returns: [unheard] })).toEqual(['r-1 rejected not-expected']);
  });

  test('R-56 is not counted, although it is about something that need not come', () => {
    const decision = {
      reporter: 'p-1',
      kind: 'not-applicable',
      reason: { km: 'ព្រោះ' },
      by: 'chief',
      on: '2017-01-01',
    };
    const corpus = wideCorpus(['periods/2017-S1/cycle.json', ['excused'], [decision]]);
    const { dispositions } = collect({ claims: [claimed()] }, '2017-07-31', corpus);
    expect(dispositions).toMatchObject([{ end: 'rejected', why: 'not-expected' }]);
  });

  test('R-57 is out of period: days that are not the month, a month of another semester', () => {
    const days = { from: '2016-12-26', to: '2017-01-25' };
    const returns = [
      returned({ counts: cases(4, { days }) }),
      returned({ id: 'r-2', month: '2017-07' }),
    ];
    expect(endsOf({ returns })).toEqual(['r-1 out-of-period', 'r-2 out-of-period']);
  });

  test('R-57 days that the indicator tolerates are the month', () => {
    const corpus = wideCorpus(['indicators/cases.json', ['toleranceDays'], 6]);
    const days = { from: '2016-12-26', to: '2017-01-25' };
    const { dispositions } = collect(
      { returns: [returned({ counts: cases(4, { days }) })] },
      '2017-07-31',
      corpus,
    );
    expect(dispositions.map(({ end }) => end)).toEqual(['counted']);
  });
});
