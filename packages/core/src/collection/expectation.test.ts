import { describe, expect, test } from 'vitest';
import { Cycle } from './cycle.ts';
import { day, month } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { listsOf } from '../report/corpus.ts';
import { dueDateOf, expectationsOf } from './expectation.ts';

const cycleFile = 'periods/2017-S1/cycle.json';

const requestsFile = 'periods/2017-S1/collected/requests.json';

const expectationsIn = (...edits: readonly Edit[]) => expectationsOn('2017-07-11', ...edits);

function expectationsOn(asOf: string, ...edits: readonly Edit[]) {
  const { corpus } = smallCorpus(...edits);
  const [period] = corpus.periods;
  const cycle = period?.cycle?.value;
  if (period === undefined || cycle === undefined) return [];
  return expectationsOf({
    cycle,
    indicators: corpus.indicators.map(({ value }) => value),
    lists: listsOf(corpus),
    requests: period.requests.flatMap(({ value }) => value.requests),
    asOf: day(asOf),
  });
}

test('three provinces owe a return for each of six months', () => {
  const all = expectationsIn();
  expect(all).toHaveLength(18);
  expect(all[0]).toEqual({
    stratum: 'capital-province',
    reporter: 'p-1',
    month: '2017-01',
    indicators: ['cases', 'victims'],
    due: ['2017-02-10'],
  });
});

test('R-20 a province owes only the indicators that are expected from it', () => {
  const border = { kind: 'border-provinces', neighbour: 'n-1' };
  const owed = expectationsIn(['indicators/cases.json', ['expectedFrom'], border]);
  const january = owed.filter((each) => each.month === '2017-01');
  expect(january.map(({ reporter, indicators }) => [reporter, indicators])).toEqual([
    ['p-1', ['victims']],
    ['p-2', ['cases', 'victims']],
    ['p-3', ['cases', 'victims']],
  ]);
});

test('R-12 a stratum that nobody defined owes nothing, and so does one of nobody', () => {
  const reporters = ['expected', 0, 'reporters'] as const;
  expect(expectationsIn([cycleFile, reporters, null])).toEqual([]);
  const nobody = { kind: 'nobody', reason: { km: 'ព្រោះ' } };
  expect(expectationsIn([cycleFile, reporters, nobody])).toEqual([]);
});

test('a province that was made in March owes nothing for January and February', () => {
  const owed = expectationsIn(['reference/places.json', ['places', 2, 'from'], '2017-03']);
  expect(owed.filter(({ reporter }) => reporter === 'p-3').map((each) => each.month)).toEqual([
    '2017-03',
    '2017-04',
    '2017-05',
    '2017-06',
  ]);
});

describe('the due date', () => {
  test('is a day of the month that follows, also over the year', () => {
    expect(dueDateOf(month('2017-05'), 10)).toBe('2017-06-10');
    expect(dueDateOf(month('2017-12'), 5)).toBe('2018-01-05');
  });

  test('is a day that every month has', () => {
    const cycle = smallCorpus([cycleFile, ['returnsDueDay'], 29]);
    expect(cycle.findings.map(({ code }) => code)).toEqual(['kernel/wrong-value']);
    expect(dueDateOf(month('2017-01'), 28)).toBe(day('2017-02-28'));
  });
});

describe('R-22 a due date that was put off', () => {
  const later = (on: string, due: string, more: object = {}) => ({
    reporter: 'p-2',
    on,
    due,
    ...more,
  });
  const dueOf = (asOf: string, ...postponements: readonly object[]) =>
    expectationsOn(asOf, [cycleFile, ['postponements'], postponements])
      .filter((each) => each.reporter === 'p-2' && each.month === '2017-01')
      .map(({ due }) => due)[0];

  test('stays the first, and every later one is appended', () => {
    const twice = [later('2017-02-08', '2017-02-20'), later('2017-02-19', '2017-03-05')];
    expect(dueOf('2017-07-11', ...twice)).toEqual(['2017-02-10', '2017-02-20', '2017-03-05']);
  });

  test('was not put off before it was agreed, nor for other months', () => {
    const agreed = later('2017-02-08', '2017-02-20');
    expect(dueOf('2017-02-08', agreed)).toEqual(['2017-02-10', '2017-02-20']);
    expect(dueOf('2017-02-07', agreed)).toEqual(['2017-02-10']);
    expect(dueOf('2017-07-11', { ...agreed, months: ['2017-02'] })).toEqual(['2017-02-10']);
    expect(dueOf('2017-07-11', { ...agreed, reporter: 'p-3' })).toEqual(['2017-02-10']);
  });
});

describe('R-27 collection that is delegated to a ministry', () => {
  const request = {
    id: 'q-1',
    indicators: ['victims'],
    requestedBy: 'desk',
    assignedTo: 'ministry-a',
    collectsFor: { kind: 'capital-provinces' },
    on: '2017-01-05',
    due: '2017-01-31',
  };
  const ministry: Edit = [
    cycleFile,
    ['expected', 1],
    { stratum: 'ministry', reporters: { kind: 'bodies', ids: ['ministry-a'] } },
  ];
  const owedOn = (asOf: string, change: object = {}) => {
    const requests = { schema: 1, requests: [{ ...request, ...change }] };
    return expectationsOn(asOf, ministry, [requestsFile, [], requests]);
  };
  const owedInJanuary = (...question: Parameters<typeof owedOn>) =>
    owedOn(...question)
      .filter((each) => each.month === '2017-01')
      .map((each) => [each.reporter, ...each.indicators].join(' '));

  test('is owed by the ministry, and no longer by those on whose behalf it collects', () => {
    expect(owedInJanuary('2017-07-11')).toEqual([
      'p-1 cases',
      'p-2 cases',
      'p-3 cases',
      'ministry-a victims',
    ]);
  });

  test('stays with the provinces until the day of the request', () => {
    expect(owedInJanuary('2017-01-05')).toEqual(owedInJanuary('2017-07-11'));
    expect(owedInJanuary('2017-01-04')).toEqual([
      'p-1 cases victims',
      'p-2 cases victims',
      'p-3 cases victims',
      'ministry-a',
    ]);
  });

  test('does not take back what provinces owed before it was asked of the ministry', () => {
    const late = { on: '2017-03-01' };
    expect(owedInJanuary('2017-07-11', late)).toContain('p-1 cases victims');
    expect(owedInJanuary('2017-07-11', { on: '2017-02-10' })).toContain('p-1 cases victims');
    expect(owedInJanuary('2017-07-11', { on: '2017-02-09' })).not.toContain('p-1 cases victims');
  });

  test('relieves whom it collects everything for of the return itself', () => {
    const everything = { indicators: ['cases', 'victims'] };
    expect(owedInJanuary('2017-07-11', everything)).toEqual(['ministry-a cases victims']);
    expect(owedOn('2017-07-11', everything)).toHaveLength(6);
  });

  test('may be for the border provinces alone', () => {
    expect(owedInJanuary('2017-07-11', { collectsFor: { kind: 'border-provinces' } })).toEqual([
      'p-1 cases victims',
      'p-2 cases',
      'p-3 cases',
      'ministry-a victims',
    ]);
  });

  test('without a word on whose behalf relieves nobody', () => {
    const asked = owedInJanuary('2017-07-11', { collectsFor: undefined });
    expect(asked).toContain('p-1 cases victims');
  });
});

test('an indicator that is collected from March on is owed from March on', () => {
  const owed = expectationsIn(['indicators/victims.json', ['from'], '2017-03']).filter(
    (each) => each.reporter === 'p-1',
  );
  expect(owed.map(({ indicators }) => indicators.length)).toEqual([1, 1, 2, 2, 2, 2]);
});

test('an indicator may be asked of others for one semester, with a reason', () => {
  const asked = {
    indicator: 'cases',
    reporters: { kind: 'places', ids: ['p-3'] },
    reason: { km: 'ព្រោះ' },
  };
  const owed = expectationsIn([cycleFile, ['askedOf'], [asked]]).filter(
    (each) => each.month === '2017-01',
  );
  expect(owed.map(({ indicators }) => indicators)).toEqual([
    ['victims'],
    ['victims'],
    ['cases', 'victims'],
  ]);
});

test('R-01 a cycle may leave its number blank, but must say so', () => {
  const { corpus } = smallCorpus();
  const cycle = corpus.periods[0]?.cycle?.value;
  expect(Cycle.safeParse({ ...cycle, documentNo: null }).success).toBe(true);
  expect(Cycle.safeParse({ ...cycle, documentNo: '' }).success).toBe(false);
});
