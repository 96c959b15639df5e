import { describe, expect, test } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { day, place, semester } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { withYearBefore } from '../testing/year-before.ts';
import { assembleReport } from './assemble.ts';
import type { Corpus } from './corpus.ts';
import { countedUpTo } from './counted-semester.ts';
import { matchedFigures } from './matched-figures.ts';

const sent = 'periods/2016-S1/collected/returns';
const country = place('xs');

function countedIn(corpus: Corpus, name: string) {
  const [counted] = countedUpTo(corpus, semester(name), day('2017-07-31'));
  if (counted === undefined) throw new RangeError(`Expected ${name}.`);
  return counted;
}

function matchedIn(...edits: readonly Edit[]): readonly Figure[] {
  const { corpus } = smallCorpus(...withYearBefore, ...edits);
  return matchedFigures(countedIn(corpus, '2017-S1'), countedIn(corpus, '2016-S1'), country);
}

const named = (figures: readonly Figure[]) =>
  Object.fromEntries(
    figures.map(({ at, cell, completeness }) => [
      figureRefOf(at, semester('2017-S1')),
      [
        cell.status === 'shown' && cell.quantity.kind === 'exact' ? cell.quantity.n : cell.status,
        completeness.status === 'undetermined' ? 0 : completeness.expected,
      ],
    ]),
  );

describe('R-55 a figure of what answered in both semesters', () => {
  test('is made of each national total and part of a split, for both of them, and is exact', () => {
    // The year before, p-3 sent nothing for February: its 7 cases and 15 victims are left out.
    expect(named(matchedIn([`${sent}/p-3/2016-02.json`, []]))).toEqual({
      'cases/xs?matched=2016-S1': [15, 4],
      'cases/xs?matched=2017-S1&semester=2016-S1': [15, 4],
      'victims/xs?matched=2016-S1': [42, 4],
      'victims/xs?matched=2017-S1&semester=2016-S1': [42, 4],
      'victims/xs?matched=2016-S1&sex=female': [23, 4],
      'victims/xs?matched=2017-S1&semester=2016-S1&sex=female': [23, 4],
      'victims/xs?matched=2016-S1&sex=male': [19, 4],
      'victims/xs?matched=2017-S1&semester=2016-S1&sex=male': [19, 4],
    });
  });

  test('R-12 says how many monthly returns it speaks for, and is complete among them', () => {
    const [now] = matchedIn([`${sent}/p-3/2016-02.json`, []]);
    expect(now?.completeness).toEqual({ status: 'complete', expected: 4, received: 3, nil: 1 });
  });

  test('is not made where nobody answered in both', () => {
    const none = ['p-1/2016-01', 'p-1/2016-02', 'p-2/2016-01', 'p-3/2016-01', 'p-3/2016-02'];
    expect(matchedIn(...none.map((file): Edit => [`${sent}/${file}.json`, []]))).toEqual([]);
  });

  test('is not made where all that was owed in both is in it: then it is the total', () => {
    const { corpus } = smallCorpus(...withYearBefore);
    const owing = (name: string, expected: number) => {
      const counted = countedIn(corpus, name);
      const completeness = { status: 'complete' as const, expected, received: 4, nil: 1 };
      return { ...counted, figures: counted.figures.map((each) => ({ ...each, completeness })) };
    };
    // Five monthly returns came in both.
    expect(matchedFigures(owing('2017-S1', 5), owing('2016-S1', 5), country)).toEqual([]);
    const more = matchedFigures(owing('2017-S1', 5), owing('2016-S1', 7), country);
    expect(Object.keys(named(more))).toContain('cases/xs?matched=2017-S1&semester=2016-S1');
  });

  test('is not made of months that do not add', () => {
    const none: Edit = ['indicators/victims.json', ['addition'], 'none'];
    expect(Object.keys(named(matchedIn([`${sent}/p-3/2016-02.json`, []], none)))).toEqual([
      'cases/xs?matched=2016-S1',
      'cases/xs?matched=2017-S1&semester=2016-S1',
    ]);
  });

  test('is made of assembled reports too', () => {
    const { corpus } = smallCorpus(...withYearBefore, [`${sent}/p-3/2016-02.json`, []]);
    const [now, before] = ['2017-S1', '2016-S1'].map((each) =>
      assembleReport(corpus, semester(each), day('2017-07-31')),
    );
    expect(now && before && matchedFigures(now, before, country)).toHaveLength(8);
  });

  test('R-27 is not made of what a body counts for others in one of the two semesters', () => {
    const collects = (year: string): Edit => [
      `periods/${year}-S1/collected/requests.json`,
      [],
      {
        schema: 1,
        requests: [
          {
            id: 'q-1',
            indicators: ['victims'],
            requestedBy: 'desk',
            assignedTo: 'p-1',
            collectsFor: { kind: 'places', ids: ['p-2'] },
            on: `${year}-01-05`,
            due: `${year}-01-31`,
          },
        ],
      },
    ];
    const name = 'victims/xs?matched=2016-S1';
    // Of p-3 alone: 10 victims in January, 15 in February.
    expect(named(matchedIn(collects('2017')))[name]).toEqual([25, 2]);
    expect(named(matchedIn(collects('2016')))[name]).toEqual([25, 2]);
    // For the same others in both: p-1 may be compared again, with 32.
    expect(named(matchedIn(collects('2016'), collects('2017')))[name]).toEqual([57, 4]);
    expect(named(matchedIn(collects('2017')))['cases/xs?matched=2016-S1']).toEqual([22, 5]);
  });

  test('cites what its total cites', () => {
    const [now] = matchedIn();
    expect([now?.verification, now?.sources]).toEqual(['as-received', ['form-2017']]);
  });
});
