import { describe, expect, test } from 'vitest';
import type { Arrived } from '../testing/arrived.ts';
import {
  claimed,
  collect,
  judged,
  nilReturned,
  periodWith,
  returned,
  sentForAnswer,
  wideCorpus,
} from '../testing/arrived.ts';
import { day, semester } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { figureAt } from './figure-at.ts';
import { figuresOf } from './figures-of.ts';

const everybody: Edit = [
  'periods/2017-S1/collected/sources.json',
  ['sources', 2, 'visibility'],
  'public',
];
const corpus = wideCorpus(everybody);
const byFamily: readonly Edit[] = [
  [
    'publication-policy.json',
    ['tables', 2],
    { id: 'by-family', indicator: 'cases', columns: { split: 'family' }, title: { km: 'ក' } },
  ],
];

function figure(arrived: Arrived, ref: string, edits: readonly Edit[] = [], asOf = '2017-07-31') {
  const content = edits.length === 0 ? corpus : wideCorpus(everybody, ...edits);
  const period = periodWith(arrived, content);
  const made = figuresOf(content, period, collect(arrived, asOf, content), day(asOf));
  const found = figureAt({ ...made, semester: semester('2017-S1') }, ref);
  if (found === undefined) throw new RangeError(`Expected the figure ${ref}.`);
  return found;
}

describe('R-30 a figure', () => {
  test('is verified where each count behind it was found true', () => {
    const returns = [returned({ channel: 'telegram' })];
    const verdicts = [judged('true')];
    expect(figure({ returns, verdicts }, 'cases/p-1?month=2017-01').verification).toBe('verified');
    expect(figure({ returns, verdicts }, 'cases/xs').verification).toBe('verified');
  });

  test('is as received where one count behind it was not looked at, or nothing came', () => {
    const returns = [returned(), returned({ id: 'r-2', reporter: 'p-2' })];
    const verdicts = [judged('true')];
    expect(figure({ returns, verdicts }, 'cases/xs').verification).toBe('as-received');
    expect(figure({ returns, verdicts }, 'cases/p-1').verification).toBe('verified');
    expect(figure({ returns, verdicts }, 'cases/p-3').verification).toBe('as-received');
  });

  test('is as received until the day of the verdict', () => {
    const arrived = { returns: [returned()], verdicts: [judged('true')] };
    expect(figure(arrived, 'cases/p-1', [], '2017-02-28').verification).toBe('as-received');
    expect(figure(arrived, 'cases/p-1', [], '2017-03-01').verification).toBe('verified');
  });
});

describe('R-31 a figure with a count that was gathered elsewhere', () => {
  const claims = [claimed()];
  const confirmations = [sentForAnswer()];

  test('says which body gave no answer, wherever the count is part of it', () => {
    const said = [{ status: 'no-response', body: 'ministry-a', counts: 1 }];
    for (const ref of ['cases/p-1?month=2017-01', 'cases/p-1', 'cases/xs']) {
      expect(figure({ claims, confirmations }, ref).confirmations).toEqual(said);
    }
    expect(figure({ claims, confirmations }, 'cases/p-2').confirmations).toBeUndefined();
    expect(
      figure({ claims, confirmations }, 'cases/p-1?month=2017-02').confirmations,
    ).toBeUndefined();
  });

  test('names nobody where the policy says so', () => {
    const unnamed: Edit = ['publication-policy.json', ['confirmations'], 'unnamed'];
    expect(figure({ claims, confirmations }, 'cases/xs', [unnamed]).confirmations).toEqual([
      { status: 'no-response', counts: 1 },
    ]);
  });

  test('names whoever owes the count until somebody was asked', () => {
    expect(figure({ claims }, 'cases/xs').confirmations).toEqual([
      { status: 'not-sent', body: 'p-1', counts: 1 },
    ]);
  });

  test('says first what a reader must know first, each state and body once', () => {
    const more = [
      ...claims,
      claimed({ id: 'c-2', about: 'p-2' }),
      claimed({ id: 'c-3', about: 'p-3' }),
      claimed({ id: 'c-4', about: 'p-3', period: { month: '2017-02' } }),
    ];
    const asked = [
      sentForAnswer({ answers: [{ answer: 'agreed', on: '2017-06-25' }] }),
      sentForAnswer({ id: 'k-2', of: ['c-3', 'c-4'] }),
      sentForAnswer({
        id: 'k-3',
        of: ['c-2'],
        sentTo: 'p-2',
        answers: [{ answer: 'disagreed', on: '2017-06-20', reason: { km: 'ព្រោះ' } }],
      }),
    ];
    expect(figure({ claims: more, confirmations: asked }, 'cases/xs').confirmations).toEqual([
      { status: 'disagreed', body: 'p-2', on: '2017-06-20', counts: 1 },
      { status: 'no-response', body: 'ministry-a', counts: 2 },
      { status: 'agreed', body: 'ministry-a', on: '2017-06-25', late: true, counts: 1 },
    ]);
  });
});

test('R-28 a figure that the secretariat collected is confirmed by nothing but the body’s own yes', () => {
  const returns = [returned({ enteredBy: 'secretariat-collected' })];
  const statusOf = (...answers: readonly object[]) => {
    const asked = sentForAnswer({ of: ['r-1'], sourcesShown: ['form-2017'], answers });
    const arrived = { returns, verdicts: [judged('true')], confirmations: [asked] };
    return figure(arrived, 'cases/xs').confirmations?.map(({ status }) => status);
  };
  expect(figure({ returns }, 'cases/xs').confirmations).toMatchObject([{ status: 'not-sent' }]);
  expect(statusOf()).toEqual(['no-response']);
  const no = { answer: 'disagreed', on: '2017-06-20', reason: { km: 'ព្រោះ' } };
  expect(statusOf(no)).toEqual(['disagreed']);
  expect(statusOf(no, { answer: 'agreed', on: '2017-06-25' })).toEqual(['agreed']);
});

describe('R-32 a figure that two desks counted', () => {
  const returns = [returned()];

  test('is one figure with a corroborating source', () => {
    const claims = [claimed({ counts: [{ indicator: 'cases', total: 4 }] })];
    const found = figure({ returns, claims }, 'cases/p-1?month=2017-01');
    expect(found.cell).toEqual({ status: 'shown', quantity: { kind: 'exact', n: 4 } });
    expect(found.corroboratedBy).toEqual(['police']);
    expect(figure({ returns, claims }, 'cases/xs').corroboratedBy).toBeUndefined();
  });

  test('has none where the other differs, or is not public', () => {
    const [nine] = [claimed()];
    expect(figure({ returns, claims: [nine] }, 'cases/p-1?month=2017-01').corroboratedBy).toBe(
      undefined,
    );
    const letter = claimed({ source: 'letter', counts: [{ indicator: 'cases', total: 4 }] });
    expect(figure({ returns, claims: [letter] }, 'cases/p-1?month=2017-01').corroboratedBy).toBe(
      undefined,
    );
  });
});

describe('R-30 a part of a total', () => {
  const whole = returned();
  const divided = returned({
    id: 'r-2',
    reporter: 'p-2',
    counts: [
      { indicator: 'cases', total: 9, parts: { family: { trafficking: 9, exploitation: 0 } } },
    ],
  });

  test('is not verified by a verdict on what was never divided', () => {
    const arrived = { returns: [whole, divided], verdicts: [judged('true')] };
    const ref = 'cases/xs?family=trafficking';
    expect(figure(arrived, ref, byFamily).verification).toBe('as-received');
    const both = { ...arrived, verdicts: [judged('true'), judged('true', { of: 'r-2' })] };
    expect(figure(both, ref, byFamily).verification).toBe('verified');
  });

  test('R-31 is not asked about where the count that was gathered is not divided', () => {
    const arrived = { claims: [claimed()], returns: [divided] };
    expect(figure(arrived, 'cases/xs').confirmations).toHaveLength(1);
    for (const place of ['p-1', 'xs']) {
      expect(figure(arrived, `cases/${place}?family=trafficking`, byFamily).confirmations).toBe(
        undefined,
      );
    }
  });
});

test('R-30 a confirmed nil is verified like a count, and a contested one counts for nobody', () => {
  const nil = nilReturned();
  const verdicts = [judged('true', { of: 'n-1' })];
  expect(figure({ returns: [nil], verdicts }, 'cases/p-1?month=2017-01').verification).toBe(
    'verified',
  );
  const rival = returned({ id: 'r-9' });
  const contested = figure({ returns: [nil, rival], verdicts }, 'cases/p-1?month=2017-01');
  expect([contested.cell.status, contested.verification]).toEqual(['no-return', 'as-received']);
});

test('R-31 of a level the last month that was owed is asked about, also where it ended early', () => {
  const claims = [
    claimed({ period: { month: '2017-04' }, counts: [{ indicator: 'sheltered', total: 30 }] }),
  ];
  const ended: readonly Edit[] = [
    ['indicators/sheltered.json', ['until'], '2017-04'],
    [
      'publication-policy.json',
      ['tables', 2],
      { id: 'sheltered', indicator: 'sheltered', columns: 'months', title: { km: 'ក' } },
    ],
  ];
  expect(figure({ claims }, 'sheltered/xs', ended).confirmations).toEqual([
    { status: 'not-sent', body: 'p-1', counts: 1 },
  ]);
});

describe('R-32 no source gives a count again', () => {
  const ref = 'cases/p-1?month=2017-01';
  const police = (total: unknown, change: object = {}) =>
    claimed({ counts: [{ indicator: 'cases', total }], ...change });

  test('that merely does not contradict it', () => {
    const vague = returned({ counts: [{ indicator: 'cases', total: { kind: 'atLeast', n: 2 } }] });
    expect(figure({ returns: [vague], claims: [police(500)] }, ref).corroboratedBy).toBe(undefined);
    const least = { kind: 'atLeast', n: 2 };
    expect(figure({ returns: [returned()], claims: [police(least)] }, ref).corroboratedBy).toBe(
      undefined,
    );
    const country = police(90, { about: 'xs', period: { semester: '2017-S1' } });
    expect(figure({ returns: [returned()], claims: [country] }, 'cases/xs').corroboratedBy).toBe(
      undefined,
    );
  });

  test('that it is itself the source of', () => {
    const twice = [police(9), police(9, { id: 'c-2' })];
    const found = figure({ claims: twice }, ref);
    expect([found.sources, found.corroboratedBy]).toEqual([['police'], undefined]);
  });

  test('where the policy keeps it internal', () => {
    const internal: Edit = ['publication-policy.json', ['evidence'], 'internal'];
    const arrived = { returns: [returned()], claims: [police(4)] };
    expect(figure(arrived, ref).corroboratedBy).toEqual(['police']);
    expect(figure(arrived, ref, [internal]).corroboratedBy).toBe(undefined);
  });
});

test('R-32 a claim dated by the days of a month is a claim of that month', () => {
  const days = { from: '2017-01-01', to: '2017-01-31' };
  const claims = [claimed({ period: days, counts: [{ indicator: 'cases', total: 4 }] })];
  expect(
    figure({ returns: [returned()], claims }, 'cases/p-1?month=2017-01').corroboratedBy,
  ).toEqual(['police']);
});
