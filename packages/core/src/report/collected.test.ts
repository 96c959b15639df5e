import { expect, test } from 'vitest';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { Arrived } from '../testing/arrived.ts';
import { claimed, collect, periodWith, returned, wideCorpus } from '../testing/arrived.ts';
import { day, semester } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { collectSemester } from './collected.ts';
import { figuresOf } from './figures-of.ts';

test('R-27 what a ministry collected is its own count, and the group that asked answers for it', () => {
  const request = {
    id: 'q-1',
    indicators: ['victims'],
    requestedBy: 'desk',
    assignedTo: 'ministry-a',
    collectsFor: { kind: 'capital-provinces' },
    on: '2017-01-05',
    due: '2017-01-31',
  };
  const file = 'periods/2017-S1/collected/requests.json';
  const corpus = wideCorpus([file, [], { schema: 1, requests: [request] }]);
  const counts = [{ indicator: 'victims', total: 20, female: 12 }];
  const returns = [returned({ reporter: 'ministry-a', counts })];
  const { indicators, sums, counted } = collect({ returns }, '2017-07-31', corpus);
  const total = (place: string) => sums.tallyAt({ indicator: 'victims', split: {} }, place);
  expect(total('ministry-a')).toEqual({ value: 20, expected: 6, received: 1, nil: 0 });
  expect(total('p-1').expected).toBe(0);
  expect(total('xs')).toEqual(total('ministry-a'));
  expect([...counted.values()].map(({ reporter }) => reporter)).toEqual(['ministry-a']);
  expect(indicators.find(({ id }) => id === 'victims')?.owner).toBe('desk');
});

test('R-28 a figure that the secretariat collected is as received, and never verified by itself', () => {
  const corpus = wideCorpus();
  const verificationsOf = (enteredBy: string) => {
    const period = periodWith({ returns: [returned({ enteredBy })] });
    const asOf = day('2017-07-31');
    const { figures } = figuresOf(corpus, period, collectSemester(corpus, period, asOf), asOf);
    return new Set(figures.map(({ verification }) => verification));
  };
  expect(verificationsOf('secretariat-collected')).toEqual(new Set(['as-received']));
  expect(verificationsOf('owner-submitted')).toEqual(new Set(['as-received']));
});

test('R-56 where nobody’s sex was left out there is no column for it, and where it was there is', () => {
  const corpus = wideCorpus();
  const columnsWith = (entry: object) => {
    const counts = [{ indicator: 'victims', total: 20, ...entry }];
    const period = periodWith({ returns: [returned({ counts })] });
    const asOf = day('2017-07-31');
    const { tables } = figuresOf(corpus, period, collectSemester(corpus, period, asOf), asOf);
    return tables.find(({ by }) => by === 'sex')?.columns;
  };
  expect(columnsWith({ female: 4 })).toEqual(['female', 'male']);
  expect(columnsWith({ female: 4, sexNotSpecified: 6 })).toEqual([
    'female',
    'male',
    'not-specified',
  ]);
});

test('an indicator that was not collected in the semester is in no sum', () => {
  const corpus = wideCorpus(['indicators/cases.json', ['until'], '2016-12']);
  const { indicators, dispositions } = collect({ returns: [returned()] }, '2017-07-31', corpus);
  expect(indicators.map(({ id }) => id)).not.toContain('cases');
  expect(dispositions).toMatchObject([{ end: 'rejected', why: 'not-expected' }]);
});

test('a semester without a cycle owes nothing and counts nothing', () => {
  const period = { ...periodWith({ returns: [returned()], claims: [claimed()] }) };
  Reflect.deleteProperty(period, 'cycle');
  const collected = collectSemester(wideCorpus(), period, day('2017-07-31'));
  expect(collected.ledger).toEqual([]);
  expect(collected.conservation).toMatchObject({ submitted: 2, ends: { counted: 0 } });
});

test('a zone and the country may stand in the rows of a table', () => {
  const tables = ['zones', 'country'].map((rows) => ({
    id: `cases-${rows}`,
    indicator: 'cases',
    rows,
    columns: { split: 'family' },
    title: { km: 'តារាង' },
  }));
  const edit: Edit = ['publication-policy.json', ['tables'], tables];
  const corpus = wideCorpus(edit);
  const arrived: Arrived = { returns: [returned({ reporter: 'p-2' })] };
  const period = periodWith(arrived, corpus);
  const asOf = day('2017-07-31');
  const { figures } = figuresOf(corpus, period, collectSemester(corpus, period, asOf), asOf);
  const refs = figures.map(({ at }) => figureRefOf(at, semester('2017-S1')));
  expect(refs).toContain('cases/border');
  expect(refs).not.toContain('cases/p-2');
  expect(refs.filter((ref) => ref.startsWith('cases/xs'))).toHaveLength(3);
});
