import { describe, expect, test } from 'vitest';
import { smallQuestion } from '../testing/small-content.ts';
import { ratesOf } from './rates.ts';

const cycleFile = 'periods/2017-S1/cycle.json';
const { ledger } = smallQuestion('2017-04-01').collected;

describe('R-16 the rates of three provinces, of which one sent nothing for February', () => {
  test('are told by month, in answers about two indicators', () => {
    const byMonth = ratesOf(ledger, ({ month }) => String(month));
    expect(byMonth.get('2017-01')).toEqual({
      status: 'determined',
      expected: 6,
      answered: 6,
      inTime: 6,
      completeness: 1,
      timeliness: 1,
    });
    // Province 3 came late, province 2 not at all.
    expect(byMonth.get('2017-02')).toMatchObject({ expected: 6, answered: 4, inTime: 2 });
  });

  test('are told by indicator and by reporter as well', () => {
    expect(ratesOf(ledger, (_, indicator) => String(indicator)).get('cases')).toMatchObject({
      expected: 18,
      answered: 5,
    });
    expect(ratesOf(ledger, ({ reporter }) => String(reporter)).get('p-2')).toMatchObject({
      answered: 2,
    });
  });
});

test('R-12 where nothing was owed a rate is undetermined, never complete', () => {
  expect(ratesOf([], () => 'cso', ['cso'])).toEqual(new Map([['cso', { status: 'undetermined' }]]));
});

test('R-12 a rate speaks of what it was asked for, and of nothing else', () => {
  expect(ratesOf([], () => 'cso')).toEqual(new Map());
  const ofOne = ratesOf(ledger, ({ reporter }) => (reporter === 'p-2' ? 'p-2' : undefined));
  expect([...ofOne.keys()]).toEqual(['p-2']);
});

test('R-12 what does not apply is not owed, and what is excused is', () => {
  const decided = (kind: string) => {
    const decision = { reporter: 'p-2', kind, reason: { km: 'ព្រោះ' }, by: 'chief' };
    const excused = [{ ...decision, on: '2017-03-01', months: ['2017-02'] }];
    const question = smallQuestion('2017-04-01', [cycleFile, ['excused'], excused]);
    return ratesOf(question.collected.ledger, ({ month }) => String(month)).get('2017-02');
  };
  expect(decided('not-applicable')).toMatchObject({ expected: 4, answered: 4, completeness: 1 });
  expect(decided('excused')).toMatchObject({ expected: 6, answered: 4 });
});

test('R-12 a return that nobody expected raises no rate', () => {
  const file = 'periods/2017-S1/collected/returns/ministry-a/2017-01.json';
  const unasked = {
    schema: 1,
    id: 'r-1',
    reporter: 'ministry-a',
    month: '2017-01',
    receivedOn: '2017-02-02',
    channel: 'monthly-form',
    answer: 'has-data',
    counts: [{ indicator: 'cases', total: 9 }],
  };
  const after = smallQuestion('2017-04-01', [file, [], unasked]).collected;
  const all = () => 'all';
  expect(ratesOf(after.ledger, all)).toEqual(ratesOf(ledger, all));
  expect(after.dispositions).toContainEqual(
    expect.objectContaining({ document: 'r-1', end: 'rejected', why: 'not-expected' }),
  );
});
