import { describe, expect, test } from 'vitest';
import { completenessOf } from '../figure/completeness.ts';
import { cellOf } from '../figure/figure-cell.ts';
import type { Collected } from '../report/collected.ts';
import { claimed, collect, nilReturned, returned, wideCorpus } from '../testing/arrived.ts';
import { tallyIn } from './tally-columns.ts';
import { rowIn } from './tally-cube.ts';

const victims = (entry: object) => returned({ counts: [{ indicator: 'victims', ...entry }] });
/** What p-1 counted for January by some split: `4 of 1`, its value and its answers. */
const partIn = ({ sums }: Collected, indicator: string, split: Record<string, string> = {}) => {
  const {
    value,
    received,
    nil,
    inexact = 0,
    about,
  } = sums.tallyAt({ indicator, split }, 'p-1', '2017-01');
  return { value, answers: received + nil, inexact, ...(about === undefined ? {} : { about }) };
};
const known = (value: number) => ({ value, answers: 1, inexact: 0 });
const silent = { value: 0, answers: 0, inexact: 0 };

describe('a count with its parts', () => {
  test('R-08 of 20 people, 4 of them female, counts 16 men', () => {
    const collected = collect({ returns: [victims({ total: 20, female: 4 })] });
    expect(partIn(collected, 'victims')).toEqual(known(20));
    expect(partIn(collected, 'victims', { sex: 'female' })).toEqual(known(4));
    expect(partIn(collected, 'victims', { sex: 'male' })).toEqual(known(16));
    expect(partIn(collected, 'victims', { sex: 'not-specified' })).toEqual(known(0));
  });

  test('R-56 names those whose sex nobody recorded, and counts them as neither', () => {
    const entry = { total: 20, female: 4, sexNotSpecified: 6 };
    const collected = collect({ returns: [victims(entry)] });
    expect(partIn(collected, 'victims', { sex: 'male' })).toEqual(known(10));
    expect(partIn(collected, 'victims', { sex: 'not-specified' })).toEqual(known(6));
  });

  test('R-14 without a split that is owed is silent about it, and not zero', () => {
    const collected = collect({ returns: [victims({ total: 20 })] });
    expect(partIn(collected, 'victims')).toEqual(known(20));
    expect(partIn(collected, 'victims', { sex: 'female' })).toEqual(silent);
    expect(partIn(collected, 'victims', { age: 'u18' })).toEqual(silent);
  });

  test('that are given counts none of the parts that are left out', () => {
    const collected = collect({ returns: [victims({ total: 3, parts: { age: { u18: 3 } } })] });
    expect(partIn(collected, 'victims', { age: '18p' })).toEqual(known(0));
  });

  test('by sex and age together gives each of both as well', () => {
    const cells = [
      { by: { sex: 'female', age: 'u18' }, count: 3 },
      { by: { age: '18p', sex: 'male' }, count: 2 },
    ];
    const collected = collect({ returns: [victims({ total: 5, cells })] });
    expect(partIn(collected, 'victims', { sex: 'female', age: 'u18' })).toEqual(known(3));
    expect(partIn(collected, 'victims', { age: '18p', sex: 'male' })).toEqual(known(2));
    expect(partIn(collected, 'victims', { sex: 'female', age: '18p' })).toEqual(known(0));
    expect(partIn(collected, 'victims', { age: 'u18' })).toEqual(known(3));
    expect(partIn(collected, 'victims', { sex: 'male' })).toEqual(known(2));
  });
});

describe('an inexact count', () => {
  const cases = (total: object, parts?: object) =>
    collect({
      returns: [returned({ counts: [{ indicator: 'cases', total, ...(parts && { parts }) }] })],
    });

  test('R-07 is at least so many, and never exactly', () => {
    expect(partIn(cases({ kind: 'atLeast', n: 7 }), 'cases')).toEqual({
      value: 7,
      answers: 1,
      inexact: 1,
    });
  });

  test('R-07 of more than ten is at least eleven', () => {
    expect(partIn(cases({ kind: 'moreThan', n: 10 }), 'cases')).toEqual({
      value: 11,
      answers: 1,
      inexact: 1,
    });
  });

  test('R-07 of about seven bounds nothing, and is kept apart', () => {
    expect(partIn(cases({ kind: 'about', n: 7 }), 'cases')).toEqual({ ...known(0), about: 7 });
  });

  test('R-07 of about 0 is not exactly 0', () => {
    const { sums } = cases({ kind: 'about', n: 0 });
    const cell = cellOf(sums.tallyAt({ indicator: 'cases', split: {} }, 'p-1', '2017-01'));
    expect(cell).not.toEqual({ status: 'shown', quantity: { kind: 'exact', n: 0 } });
  });

  test('R-07 by two splits together leaves combinations that are not given unknown', () => {
    const cells = [{ by: { sex: 'female', age: 'u18' }, count: 3 }];
    const collected = collect({ returns: [victims({ total: { kind: 'atLeast', n: 7 }, cells })] });
    expect(partIn(collected, 'victims', { sex: 'female', age: 'u18' })).toEqual(known(3));
    expect(partIn(collected, 'victims', { sex: 'male', age: '18p' })).toEqual(silent);
  });

  test('that is unknown is an answer without a number', () => {
    expect(partIn(cases({ kind: 'unknown' }), 'cases')).toEqual({
      value: 0,
      answers: 1,
      inexact: 1,
    });
  });

  test('with one part that is known leaves the other unknown, and not zero', () => {
    const collected = cases({ kind: 'atLeast', n: 7 }, { family: { trafficking: 3 } });
    expect(partIn(collected, 'cases', { family: 'trafficking' })).toEqual(known(3));
    expect(partIn(collected, 'cases', { family: 'exploitation' })).toEqual(silent);
  });
});

test('R-12 a count of another source is a count, and no answer of the reporter that is silent', () => {
  const { sums } = collect({ claims: [claimed()] });
  const tally = sums.tallyAt({ indicator: 'cases', split: {} }, 'p-1', '2017-01');
  expect(tally).toEqual({ value: 9, expected: 1, received: 0, nil: 0, elsewhere: 1 });
  expect(completenessOf(tally).status).toBe('incomplete');
});

test('R-15 a nil is a true zero of every part, and of every part of parts', () => {
  const collected = collect({ returns: [nilReturned()] });
  for (const split of [{}, { sex: 'female' }, { age: '18p', sex: 'male' }]) {
    expect(partIn(collected, 'victims', split)).toEqual(known(0));
  }
});

test('R-20 where an indicator is not expected nothing is owed, and where it is silence is owed', () => {
  const { sums } = collect({});
  const owed = (place: string) =>
    sums.tallyAt({ indicator: 'crossings', split: {} }, place, '2017-01').expected;
  expect(['p-1', 'p-2', 'p-3'].map(owed)).toEqual([0, 1, 1]);
});

test('what need not come by a decision is not owed', () => {
  const decision = {
    reporter: 'p-1',
    months: ['2017-01'],
    indicators: ['cases'],
    kind: 'not-applicable',
    reason: { km: 'ព្រោះ' },
    by: 'chief',
    on: '2017-03-01',
  };
  const corpus = wideCorpus(['periods/2017-S1/cycle.json', ['excused'], [decision]]);
  const owed = (asOf: string, indicator = 'cases') =>
    collect({}, asOf, corpus).sums.tallyAt({ indicator, split: {} }, 'p-1', '2017-01').expected;
  expect([owed('2017-02-28'), owed('2017-03-01'), owed('2017-03-01', 'victims')]).toEqual([
    1, 0, 1,
  ]);
});

test('R-12 an answer that was excused is still missing from its totals', () => {
  const decision = {
    reporter: 'p-1',
    kind: 'excused',
    reason: { km: 'ទឹកជំនន់' },
    by: 'chief',
    on: '2017-03-01',
  };
  const corpus = wideCorpus(['periods/2017-S1/cycle.json', ['excused'], [decision]]);
  const { sums } = collect({}, '2017-07-31', corpus);
  expect(sums.tallyAt({ indicator: 'cases', split: {} }, 'p-1').expected).toBe(6);
});

test('the tallies stand by slot, reporter and month', () => {
  const { cube, sums } = collect({ returns: [returned({ reporter: 'p-2', month: '2017-03' })] });
  const slot = cube.slots.byKey.get('cases ') ?? -1;
  const row = rowIn(
    cube,
    slot,
    cube.reporters.indexOf('p-2'),
    cube.months.findIndex((each) => each === '2017-03'),
  );
  expect(tallyIn(cube.tallies, row)).toEqual(
    sums.tallyAt({ indicator: 'cases', split: {} }, 'p-2', '2017-03'),
  );
  expect(tallyIn(cube.tallies, row).value).toBe(4);
});
