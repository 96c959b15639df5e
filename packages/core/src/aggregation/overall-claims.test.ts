import { describe, expect, test } from 'vitest';
import type { Arrived } from '../testing/arrived.ts';
import { claimed, collect, inquired, judged, nilReturned, returned } from '../testing/arrived.ts';

/** All three provinces for January: 4, nil and 6 cases. */
const returns = [
  returned(),
  nilReturned({ reporter: 'p-2' }),
  returned({ id: 'r-3', reporter: 'p-3', counts: [{ indicator: 'cases', total: 6 }] }),
];
const national = (total: unknown, change: object = {}) =>
  claimed({ about: 'xs', counts: [{ indicator: 'cases', total }], ...change });
const found = (...claims: Required<Arrived>['claims']) => {
  const { dispositions, differences, sums } = collect({ returns, claims });
  return {
    ends: dispositions.filter(({ document }) => document.startsWith('c-')).map(({ end }) => end),
    differences,
    value: sums.tallyAt({ indicator: 'cases', split: {} }, 'xs', '2017-01').value,
  };
};

describe('a claim about the whole country', () => {
  test('that says what our sum says stands behind it, and adds nothing', () => {
    expect(found(national(10))).toEqual({ ends: ['corroborating'], differences: [], value: 10 });
  });

  test('that says more is a difference, and our sum stands', () => {
    const { ends, differences, value } = found(national(12));
    expect([ends, value]).toEqual([['rejected'], 10]);
    expect(found(national(9)).ends).toEqual(['rejected']);
    expect(differences).toEqual([
      {
        indicator: 'cases',
        reporter: 'xs',
        month: '2017-01',
        chosen: 'sum',
        other: 'c-1',
        totals: [10, 12],
        inquiry: 'none',
      },
    ]);
  });

  test('R-07 of more than nine agrees with ten, and one of more than ten does not', () => {
    expect(found(national({ kind: 'moreThan', n: 9 })).ends).toEqual(['corroborating']);
    expect(found(national({ kind: 'moreThan', n: 10 })).ends).toEqual(['rejected']);
    expect(found(national({ kind: 'atLeast', n: 10 })).ends).toEqual(['corroborating']);
  });

  test('that says less than a sum which is not whole yet differs, and more does not', () => {
    const semester = { period: { semester: '2017-S1' } };
    expect(found(national(9, semester)).ends).toEqual(['rejected']);
    expect(found(national(9, semester)).differences[0]).not.toHaveProperty('month');
    expect(found(national(10, semester)).ends).toEqual(['corroborating']);
    expect(found(national(700, semester)).ends).toEqual(['corroborating']);
  });

  test('about a zone is held against the zone', () => {
    expect(found(national(6, { about: 'border' })).ends).toEqual(['corroborating']);
    expect(found(national(10, { about: 'border' })).ends).toEqual(['rejected']);
  });

  test('R-57 of another semester, of other days or of a later month is out of period', () => {
    const periods = [
      { semester: '2016-S1' },
      { from: '2016-12-26', to: '2017-06-25' },
      { month: '2017-07' },
    ];
    for (const period of periods) {
      expect(found(national(10, { period })).ends).toEqual(['out-of-period']);
    }
  });

  test('R-57 by its first and last day is about the semester, as by its name', () => {
    const days = { period: { from: '2017-01-01', to: '2017-06-30' } };
    const named = { period: { semester: '2017-S1' } };
    expect(found(national(9, days))).toEqual(found(national(9, named)));
    expect(found(national(9, days)).ends).toEqual(['rejected']);
  });

  test('R-57 by its first and last day is about the month, as by its name', () => {
    const days = { from: '2017-01-01', to: '2017-01-31' };
    expect(found(national(10, { period: days })).ends).toEqual(['corroborating']);
    const counts = [{ indicator: 'cases', total: 10, days }];
    expect(found(national(10, { counts })).ends).toEqual(['corroborating']);
  });

  test('R-57 about the semester, that counts 26 December to 25 June, is out of period', () => {
    const days = { from: '2016-12-26', to: '2017-06-25' };
    const counts = [{ indicator: 'cases', total: 10, days }];
    const courts = national(10, { period: { semester: '2017-S1' }, counts });
    expect(found(courts).ends).toEqual(['out-of-period']);
  });

  test('R-14 stands behind nothing where nothing came', () => {
    const february = national(757, { period: { month: '2017-02' } });
    expect(found(february)).toMatchObject({ ends: ['awaiting-verification'], differences: [] });
  });

  test('of what is not counted there is not expected', () => {
    const { dispositions, differences } = collect({
      returns,
      claims: [national(9, { about: 'n-1' })],
    });
    expect(dispositions.at(-1)).toMatchObject({ end: 'rejected', why: 'not-expected' });
    expect(differences).toEqual([]);
  });

  test('R-56 that is not counted says why', () => {
    const why = (claim: ReturnType<typeof national>) =>
      collect({ returns, claims: [claim] }).dispositions.at(-1)?.why;
    expect(why(national(12))).toBe('precedence');
    expect(why(national(757, { period: { month: '2017-02' } }))).toBe('nothing-to-compare');
  });

  test('that was found untrue is kept, and differs from nothing', () => {
    const untrue = { returns, claims: [national(12)], verdicts: [judged('untrue', { of: 'c-1' })] };
    expect(collect(untrue).differences).toEqual([]);
    const end = collect(untrue).dispositions.find(({ document }) => document === 'c-1');
    expect(end).toMatchObject({ end: 'rejected', why: 'untrue' });
  });

  test('R-30 that nobody verified waits, also where it speaks of a whole semester', () => {
    const paper = { source: 'paper', period: { semester: '2017-S1' } };
    for (const about of ['xs', 'p-1']) {
      expect(found(national(12, { ...paper, about }))).toMatchObject({
        ends: ['awaiting-verification'],
        differences: [],
      });
    }
  });

  test('is asked about as the country, by month or for the semester', () => {
    const inquiries = [inquired({ reporter: 'xs' })];
    const differences = (claim: ReturnType<typeof national>) =>
      collect({ returns, claims: [claim], inquiries }).differences;
    expect(differences(national(12))).toMatchObject([{ inquiry: 'open' }]);
    expect(differences(national(9, { period: { semester: '2017-S1' } }))).toMatchObject([
      { inquiry: 'none' },
    ]);
  });
});

test('R-57 a claim about one province is about the semester by its name or by its days', () => {
  const ends = [{ semester: '2017-S1' }, { from: '2017-01-01', to: '2017-06-30' }].map((period) =>
    collect({ returns: [returned()], claims: [claimed({ period })] }).dispositions.map(
      ({ document, end }) => `${document} ${end}`,
    ),
  );
  expect(ends[0]).toContain('c-1 corroborating');
  expect(ends[1]).toEqual(ends[0]);
});

test('a claim about one province and the whole semester is compared, and never added', () => {
  const whole = claimed({ period: { semester: '2017-S1' } });
  const { dispositions, sums } = collect({ claims: [whole] });
  expect(dispositions).toHaveLength(1);
  expect(sums.tallyAt({ indicator: 'cases', split: {} }, 'p-1')).toMatchObject({
    value: 0,
    received: 0,
  });
});
