import { describe, expect, test } from 'vitest';
import type { PublishedStratum } from '../release/release-files.ts';
import { collect, returned, wideCorpus } from '../testing/arrived.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { completenessOfStrata, strataOf } from './strata.ts';

const cycle = 'periods/2017-S1/cycle.json';
const strataIn = (...expected: readonly object[]) => {
  const question = smallQuestion('2017-07-11', [cycle, ['expected'], expected]);
  return strataOf(question.cycle.value, question.collected.ledger);
};
const provinces = { stratum: 'capital-province', reporters: { kind: 'capital-provinces' } };
const civilSociety = { stratum: 'cso', reporters: null };
const nobody = { stratum: 'court', reporters: { kind: 'nobody', reason: { km: 'ព្រោះ' } } };

test('R-12 a stratum is told in counts, and nobody is named', () => {
  expect(strataIn(provinces)).toMatchObject([
    {
      stratum: 'capital-province',
      status: 'incomplete',
      expected: 18,
      received: 4,
      nil: 1,
      late: 1,
      partial: 0,
      excused: 0,
      missing: 13,
    },
  ]);
});

test('R-17 what became of each month is told, and adds up to the whole', () => {
  const [stratum] = strataIn(provinces);
  if (stratum === undefined) throw new TypeError('Expected a stratum.');
  const { months, ...whole } = stratum;
  expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `2017-0${n}`));
  for (const key of ['expected', 'received', 'nil', 'partial', 'late', 'missing'] as const) {
    const sum = months.reduce((total, month) => total + (month[key] ?? 0), 0);
    expect([key, sum]).toEqual([key, whole[key]]);
  }
});

test('R-17 how many were late in a month is not told where only one or two report', () => {
  const two = { stratum: 'capital-province', reporters: { kind: 'places', ids: ['p-1', 'p-2'] } };
  const [stratum] = strataIn(two);
  expect(stratum?.months.map(({ expected }) => expected)).toEqual([2, 2, 2, 2, 2, 2]);
  expect(stratum?.months.filter((month) => 'late' in month)).toEqual([]);
  expect(strataIn(provinces)[0]?.months.every((month) => 'late' in month)).toBe(true);
});

describe('R-12 a report is', () => {
  const complete: PublishedStratum = {
    stratum: 'ministry',
    status: 'complete',
    expected: 6,
    received: 5,
    nil: 1,
    late: 0,
    partial: 0,
    excused: 0,
    missing: 0,
    months: [],
  };

  test('complete only where every stratum that was asked is', () => {
    expect(completenessOfStrata([complete, ...strataIn(nobody)])).toEqual({
      status: 'complete',
      expected: 6,
      received: 5,
      nil: 1,
    });
    expect(completenessOfStrata([complete, ...strataIn(provinces)])).toMatchObject({
      status: 'incomplete',
      expected: 24,
    });
  });

  test('undetermined as long as one stratum is, however complete the others are', () => {
    expect(completenessOfStrata([complete, ...strataIn(civilSociety)])).toEqual({
      status: 'undetermined',
    });
  });

  test('undetermined, never complete, where nobody is expected', () => {
    expect(completenessOfStrata([])).toEqual({ status: 'undetermined' });
    expect(completenessOfStrata(strataIn(nobody))).toEqual({ status: 'undetermined' });
    const empty = { stratum: 'ministry', reporters: { kind: 'bodies', ids: [] } };
    expect(strataIn(empty).map(({ status }) => status)).toEqual(['undetermined']);
  });
});

test('R-12 a stratum of which every return leaves an indicator out is not complete', () => {
  const returns = ['p-1', 'p-2', 'p-3'].flatMap((reporter) =>
    [1, 2, 3, 4, 5, 6].map((number) =>
      returned({ id: `${reporter}.${number}`, reporter, month: `2017-0${number}` }),
    ),
  );
  const [cycle] = wideCorpus().periods.flatMap((period) => period.cycle?.value ?? []);
  const strata = cycle === undefined ? [] : strataOf(cycle, collect({ returns }).ledger);
  expect(strata[0]).toMatchObject({
    stratum: 'capital-province',
    status: 'incomplete',
    expected: 18,
    received: 18,
    partial: 18,
    missing: 0,
  });
});

test('R-12 what was excused is not missing, and leaves its stratum incomplete all the same', () => {
  const excused = ['p-1', 'p-2', 'p-3'].map((reporter) => ({
    reporter,
    kind: 'excused',
    reason: { km: 'ទឹកជំនន់' },
    by: 'chief',
    on: '2017-02-01',
  }));
  const question = smallQuestion('2017-07-11', [cycle, ['excused'], excused]);
  expect(strataOf(question.cycle.value, question.collected.ledger)).toMatchObject([
    { status: 'incomplete', expected: 18, received: 4, nil: 1, excused: 13, missing: 0 },
  ]);
});

test('R-20 what does not apply by a decision is not expected', () => {
  const decision = {
    reporter: 'p-2',
    kind: 'not-applicable',
    reason: { km: 'គ្មានច្រក' },
    by: 'chief',
    on: '2017-02-01',
  };
  const question = smallQuestion('2017-07-11', [cycle, ['excused'], [decision]]);
  // The nil that province 2 sent for January all the same is an answer.
  expect(strataOf(question.cycle.value, question.collected.ledger)).toMatchObject([
    { expected: 13, received: 4, nil: 1, excused: 0, missing: 8 },
  ]);
});
