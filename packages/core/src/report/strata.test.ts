import { describe, expect, test } from 'vitest';
import type { PublishedStratum } from '../release/release-files.ts';
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
  expect(strataIn(provinces)).toEqual([
    {
      stratum: 'capital-province',
      status: 'incomplete',
      expected: 18,
      received: 4,
      nil: 1,
      late: 1,
      excused: 0,
      missing: 13,
    },
  ]);
});

describe('R-12 a report is', () => {
  const complete: PublishedStratum = {
    stratum: 'ministry',
    status: 'complete',
    expected: 6,
    received: 5,
    nil: 1,
    late: 0,
    excused: 0,
    missing: 0,
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
